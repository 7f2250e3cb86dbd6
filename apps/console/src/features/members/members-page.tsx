import type { MemberCard } from '@mengwu/contracts';
import type { TableColumnsType } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { dayText } from '../../ui/dates.ts';
import { useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFunds } from '../funds/funds.ts';
import { useMembers } from './members.ts';
import { memberStates } from './members.view.ts';

function columns(alliance: string, hasDues: boolean): TableColumnsType<MemberCard> {
  return [
    { title: '编号', dataIndex: 'number', className: 'numeric' },
    {
      title: '名称',
      render: (_, { id, name }) => <TextLink to={`/alliances/${alliance}/members/${id}`}>{name}</TextLink>,
    },
    { title: '类别', dataIndex: 'kindLabel' },
    { title: '状态', render: (_, { state, stateText }) => <StateTag state={state} text={stateText} /> },
    { title: '入会日期', className: 'numeric', render: (_, { joinedOn }) => dayText(joinedOn) },
    ...(hasDues
      ? [
          {
            title: '会费缴至',
            className: 'numeric',
            render: (_: unknown, { paidThrough }: MemberCard) => (paidThrough ? dayText(paidThrough) : '—'),
          },
        ]
      : []),
  ];
}

export function MembersPage() {
  const alliance = useAlliance();
  const [search] = useListSearch();
  const members = useMembers(search);
  const hasDues = useFunds().data?.dues.allowed !== false;
  return (
    <>
      <PageHeader title="成员" />
      <DataTable
        label="成员名册"
        query={members}
        columns={columns(alliance, hasDues)}
        rowKey={({ id }) => id}
        searchPlaceholder="搜索名称或编号"
        states={memberStates}
        empty={{ title: '名册还是空的', hint: '入会申请办结并缴费后，成员会自动登记在册。' }}
      />
    </>
  );
}
