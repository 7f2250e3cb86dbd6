import type { ConcernCard } from '@mengwu/contracts';
import { type TableColumnsType, Tag } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { dayText, instantText } from '../../ui/dates.ts';
import { useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { ConcernTabs } from './concern-tabs.tsx';
import { concernStates, useConcerns } from './concerns.ts';

const columns = (alliance: string): TableColumnsType<ConcernCard> => [
  {
    title: '意见',
    render: (_, { id, title }) => <TextLink to={`/alliances/${alliance}/concerns/${id}`}>{title}</TextLink>,
  },
  { title: '类别', dataIndex: 'kindText' },
  { title: '成员', dataIndex: 'memberName' },
  { title: '状态', render: (_, { state, stateText }) => <StateTag state={state} text={stateText} /> },
  { title: '提出时间', className: 'numeric', render: (_, { openedAt }) => instantText(openedAt) },
  {
    title: '答复期限',
    className: 'numeric',
    render: (_, { state, dueOn, isOverdue }) =>
      state === 'waiting' ? (
        <>
          {dayText(dueOn)} {isOverdue && <Tag color="error">已超期</Tag>}
        </>
      ) : (
        '—'
      ),
  },
];

export function ConcernsPage() {
  const alliance = useAlliance();
  const [search] = useListSearch();
  const concerns = useConcerns(search);
  return (
    <>
      <PageHeader title="意见与纠纷" hint="成员的批评、建议和监督，由秘书处在期限内答复" />
      <ConcernTabs here="concerns" />
      <DataTable
        label="意见建议"
        query={concerns}
        columns={columns(alliance)}
        rowKey={({ id }) => id}
        searchPlaceholder="搜索成员或标题"
        states={concernStates}
        empty={{ title: '还没有收到意见', hint: '成员可以在手机端的“成员身份”页提出。' }}
      />
    </>
  );
}
