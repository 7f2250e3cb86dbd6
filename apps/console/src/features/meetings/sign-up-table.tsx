import type { DeskEvent } from '@mengwu/contracts';
import { Table, Tag } from 'antd';
import { instantText } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateTag } from '../../ui/state-tag.tsx';

export function SignUpTable({ meeting: { registrations } }: { meeting: DeskEvent }) {
  return (
    <Panel title={`报名名单（${registrations.length} 条）`} isFlush>
      <Table
        aria-label="报名名单"
        size="small"
        rowKey={({ id }) => id}
        dataSource={registrations}
        scroll={{ x: 'max-content' }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false, style: { paddingInline: 16 } }}
        locale={{ emptyText: <EmptyState title="还没有人报名" /> }}
        columns={[
          {
            title: '姓名',
            render: (_, { holderName, isPriority }) => (
              <>
                {holderName ?? '等待同事领取'} {isPriority && <Tag color="processing">优先</Tag>}
              </>
            ),
          },
          { title: '单位', dataIndex: 'memberName' },
          { title: '状态', render: (_, { state, stateText }) => <StateTag state={state} text={stateText} /> },
          { title: '报名时间', className: 'numeric', render: (_, { at }) => instantText(at) },
          {
            title: '签到时间',
            className: 'numeric',
            render: (_, { checkedInAt }) => (checkedInAt ? instantText(checkedInAt) : '未签到'),
          },
        ]}
      />
    </Panel>
  );
}
