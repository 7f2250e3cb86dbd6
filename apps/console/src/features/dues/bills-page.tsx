import type { BillCard } from '@mengwu/contracts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button, type TableColumnsType } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { dayText } from '../../ui/dates.ts';
import { useListSearch } from '../../ui/list-search.ts';
import { yuanText } from '../../ui/money.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { useFunds } from '../funds/funds.ts';
import { BillDrawer } from './bill-drawer.tsx';
import { useBills } from './bills.ts';
import { billStates } from './dues.view.ts';

function columns(open: (id: string) => void): TableColumnsType<BillCard> {
  return [
    {
      title: '缴费单位',
      render: (_, { id, payerName }) => (
        <Button type="link" onClick={() => open(id)} style={{ padding: 0, height: 'auto' }}>
          {payerName}
        </Button>
      ),
    },
    { title: '事项', dataIndex: 'title' },
    { title: '状态', render: (_, { state, stateText }) => <StateTag state={state} text={stateText} /> },
    { title: '金额', align: 'right', className: 'numeric', render: (_, { totalFen }) => yuanText(totalFen) },
    {
      title: '所属期间',
      className: 'numeric',
      render: (_, { periodFrom, periodTo }) => `${dayText(periodFrom)} 至 ${dayText(periodTo)}`,
    },
    { title: '缴费期限', className: 'numeric', render: (_, { dueOn }) => (dueOn ? dayText(dueOn) : '未规定') },
  ];
}

export function BillsPage() {
  const [search] = useListSearch();
  const { bill } = useSearch({ strict: false }) as { bill?: string };
  const navigate = useNavigate();
  const bills = useBills(search);
  const dues = useFunds().data?.dues;
  const show = (chosen: string | undefined) =>
    void navigate({ to: '.', search: ((now: object) => ({ ...now, bill: chosen })) as never });
  return (
    <>
      <PageHeader title="缴费单" hint="只供查看；缴费由成员单位在手机上完成" />
      {dues && !dues.allowed && (
        <Alert
          type="info"
          showIcon
          style={{ marginBlockEnd: 12 }}
          title={
            <>
              {dues.text} <ArticleTag article={dues.article} />
            </>
          }
        />
      )}
      <DataTable
        label="缴费单列表"
        query={bills}
        columns={columns(show)}
        rowKey={({ id }) => id}
        searchPlaceholder="搜索单位"
        states={billStates}
        empty={{ title: '还没有缴费单', hint: '入会获准后，系统会按章程自动生成缴费单。' }}
      />
      <BillDrawer id={bill} onClose={() => show(undefined)} />
    </>
  );
}
