import type { DeskPayment } from '@mengwu/contracts';
import { type TableColumnsType, Tag, Typography } from 'antd';
import { DataTable } from '../../ui/data-table.tsx';
import { instantText } from '../../ui/dates.ts';
import { useListSearch } from '../../ui/list-search.ts';
import { yuanText } from '../../ui/money.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { paymentStates } from './dues.view.ts';
import { usePayments } from './payments.ts';

const columns: TableColumnsType<DeskPayment> = [
  {
    title: '付款方',
    render: (_, { payerName, incident }) => (
      <>
        {payerName}
        {incident && (
          <div style={{ maxWidth: 320, whiteSpace: 'normal' }}>
            <Tag color="error">异常</Tag>
            <Typography.Text type="danger">{incident}</Typography.Text>
          </div>
        )}
      </>
    ),
  },
  { title: '事项', dataIndex: 'subjectText' },
  { title: '状态', render: (_, { state, stateText }) => <StateTag state={state} text={stateText} /> },
  { title: '金额', align: 'right', className: 'numeric', render: (_, { amountFen }) => yuanText(amountFen) },
  {
    title: '时间',
    className: 'numeric',
    render: (_, { startedAt, paidAt }) => (
      <>
        <div>发起：{instantText(startedAt)}</div>
        {paidAt && <div>到账：{instantText(paidAt)}</div>}
      </>
    ),
  },
  {
    title: '单号（与微信对账用）',
    className: 'numeric',
    render: (_, { outTradeNo, transactionId }) => (
      <>
        <div>商户：{outTradeNo}</div>
        {transactionId && <div>微信：{transactionId}</div>}
      </>
    ),
  },
];

export function PaymentsPage() {
  const [search] = useListSearch();
  const payments = usePayments(search);
  return (
    <>
      <PageHeader title="付款记录" hint="每一笔微信付款及异常情况，只供查看" />
      <DataTable
        label="付款记录列表"
        query={payments}
        columns={columns}
        rowKey={({ id }) => id}
        searchPlaceholder="搜索付款方或单号"
        states={paymentStates}
        empty={{ title: '还没有付款记录', hint: '成员单位发起微信支付后会出现在这里。' }}
      />
    </>
  );
}
