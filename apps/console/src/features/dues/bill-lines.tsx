import type { BillView } from '@mengwu/contracts';
import { Table, Typography } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { yuanText } from '../../ui/money.ts';

export function BillLines({ bill }: { bill: BillView }) {
  return (
    <Table
      aria-label="费用明细"
      size="small"
      pagination={false}
      rowKey={({ code }) => code}
      dataSource={bill.lines}
      columns={[
        {
          title: '费用',
          render: (_, { label, remark }) => (
            <>
              {label}
              {remark && (
                <div>
                  <Typography.Text type="secondary">{remark}</Typography.Text>
                </div>
              )}
            </>
          ),
        },
        { title: '出处', render: (_, { article }) => <ArticleTag article={article} /> },
        { title: '金额', align: 'right', className: 'numeric', render: (_, { amountFen }) => yuanText(amountFen) },
      ]}
      summary={() => (
        <Table.Summary.Row>
          <Table.Summary.Cell index={0} colSpan={2}>
            <strong>合计</strong>
          </Table.Summary.Cell>
          <Table.Summary.Cell index={2} align="right">
            <strong className="numeric">{yuanText(bill.totalFen)}</strong>
          </Table.Summary.Cell>
        </Table.Summary.Row>
      )}
    />
  );
}
