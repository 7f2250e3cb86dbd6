import type { DutyEntryView, DutyLedger } from '@mengwu/contracts';
import { Button, Table, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FileLink } from '../files/file-link.tsx';
import { StrikeDialog } from './strike-dialog.tsx';

function columns(onStrike: (entry: DutyEntryView) => void): TableColumnsType<DutyEntryView> {
  return [
    { title: '日期', className: 'numeric', render: (_, { on }) => dayText(on) },
    { title: '事项', dataIndex: 'kindText' },
    {
      title: '内容',
      render: (_, { title, struckReason }) => (
        <>
          <span className={struckReason === null ? '' : 'is-struck'}>{title}</span>
          {struckReason !== null && (
            <div>
              <Tag>已撤销</Tag> {struckReason}
            </div>
          )}
        </>
      ),
    },
    {
      title: '证明',
      render: (_, { evidence }) => (evidence.file ? <FileLink file={evidence.file} /> : evidence.text),
    },
    { title: '依据', render: (_, { article }) => <ArticleTag article={article} /> },
    {
      title: '操作',
      render: (_, entry) =>
        entry.struckReason === null && (
          <Button type="link" onClick={() => onStrike(entry)} style={{ padding: 0 }}>
            撤销
          </Button>
        ),
    },
  ];
}

export function EntriesPanel({ ledger }: { ledger: DutyLedger }) {
  const [striking, setStriking] = useState<DutyEntryView | null>(null);
  return (
    <Panel title="履职记录" isFlush>
      <Table<DutyEntryView>
        aria-label="履职记录"
        size="middle"
        columns={columns(setStriking)}
        dataSource={ledger.entries}
        rowKey="id"
        scroll={{ x: 'max-content' }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{
          emptyText: (
            <EmptyState title="还没有履职记录" hint="会议签到、会费到账、任务确认会自动登记，也可以手工登记。" />
          ),
        }}
      />
      {striking && <StrikeDialog ledger={ledger} entry={striking} onClose={() => setStriking(null)} />}
    </Panel>
  );
}
