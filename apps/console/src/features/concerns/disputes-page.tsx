import type { DisputeCard } from '@mengwu/contracts';
import type { TableColumnsType } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { instantText } from '../../ui/dates.ts';
import { useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { ConcernTabs } from './concern-tabs.tsx';
import { disputeStates, useDisputes } from './concerns.ts';

const columns = (alliance: string): TableColumnsType<DisputeCard> => [
  {
    title: '纠纷',
    render: (_, { id, title }) => <TextLink to={`/alliances/${alliance}/concerns/disputes/${id}`}>{title}</TextLink>,
  },
  { title: '提出方', dataIndex: 'claimant' },
  { title: '对方', dataIndex: 'respondent' },
  { title: '状态', render: (_, { state, stateText }) => <StateTag state={state} text={stateText} /> },
  { title: '当前步骤', dataIndex: 'stepText' },
  { title: '提出时间', className: 'numeric', render: (_, { openedAt }) => instantText(openedAt) },
];

export function DisputesPage() {
  const alliance = useAlliance();
  const [search] = useListSearch();
  const disputes = useDisputes(search);
  return (
    <>
      <PageHeader title="意见与纠纷" hint="成员之间的纠纷按章程规定的步骤处理" />
      <ConcernTabs here="concerns/disputes" />
      <DataTable
        label="成员纠纷"
        query={disputes}
        columns={columns(alliance)}
        rowKey={({ id }) => id}
        searchPlaceholder="搜索成员或标题"
        states={disputeStates}
        empty={{ title: '还没有纠纷', hint: '章程规定了处理办法的联盟，成员可以在手机端提出。' }}
      />
    </>
  );
}
