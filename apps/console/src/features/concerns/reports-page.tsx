import type { SecretariatReport } from '@mengwu/contracts';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText, instantText } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FileLink } from '../files/file-link.tsx';
import { ConcernTabs } from './concern-tabs.tsx';
import { useReports } from './concerns.ts';
import { ReportDialog } from './report-dialog.tsx';

/** E15: what the secretariat has reported, and to which body. */
export function ReportsPage() {
  const reports = useReports();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <PageHeader
        title="意见与纠纷"
        hint="把收集的意见和工作情况报告给章程规定的机构"
        actions={
          <Button type="primary" onClick={() => setOpen(true)}>
            提交报告
          </Button>
        }
      />
      <ConcernTabs here="concerns/reports" />
      <Loaded query={reports}>
        {({ to, items }) => (
          <>
            <p>
              报告机构：{to.bodyName}。{to.text} <ArticleTag article={to.article} />
            </p>
            <Panel isFlush>
              <Table<SecretariatReport>
                aria-label="秘书处报告"
                size="middle"
                pagination={false}
                scroll={{ x: 'max-content' }}
                rowKey={({ id }) => id}
                dataSource={items}
                locale={{ emptyText: <EmptyState title="还没有报告" hint="点“提交报告”，系统会生成 PDF 并存档。" /> }}
                columns={[
                  { title: '编号', dataIndex: 'number', className: 'numeric' },
                  { title: '标题', dataIndex: 'title' },
                  { title: '类别', dataIndex: 'kindText' },
                  {
                    title: '起止日期',
                    className: 'numeric',
                    render: (_, { fromOn, toOn }) => `${dayText(fromOn)} 至 ${dayText(toOn)}`,
                  },
                  { title: '依据', render: (_, { article }) => <ArticleTag article={article} /> },
                  { title: '提交时间', className: 'numeric', render: (_, { reportedAt }) => instantText(reportedAt) },
                  { title: '文件', render: (_, { file }) => (file ? <FileLink file={file} /> : '—') },
                ]}
              />
            </Panel>
            <ReportDialog bodyName={to.bodyName} isOpen={isOpen} onClose={() => setOpen(false)} />
          </>
        )}
      </Loaded>
    </>
  );
}
