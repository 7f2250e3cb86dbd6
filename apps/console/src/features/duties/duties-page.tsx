import type { DeskDutyRow } from '@mengwu/contracts';
import { type TableColumnsType, Tag } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { dayText } from '../../ui/dates.ts';
import { useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { dutyFilters, useStandings } from './duties.ts';
import { DutyTabs } from './duty-tabs.tsx';
import { StandingTag } from './standing-text.tsx';

function columns(alliance: string, [row]: readonly DeskDutyRow[]): TableColumnsType<DeskDutyRow> {
  return [
    {
      title: '成员',
      render: (_, { memberId, memberName }) => (
        <TextLink to={`/alliances/${alliance}/duties/members/${memberId}`}>{memberName}</TextLink>
      ),
    },
    { title: '状态', render: (_, { standing }) => <StandingTag standing={standing} /> },
    {
      title: '最近履职',
      className: 'numeric',
      render: (_, { standing }) => (standing.lastOn ? dayText(standing.lastOn) : '还没有记录'),
    },
    {
      title: '期限届满',
      className: 'numeric',
      render: (_, { standing }) => (standing.on ? dayText(standing.on) : '—'),
    },
    ...(row?.years ?? []).map(({ year }, nth) => ({
      title: `${year} 年`,
      key: year,
      align: 'right' as const,
      className: 'numeric',
      render: (_: unknown, { years }: DeskDutyRow) => years[nth]?.entries ?? 0,
    })),
    {
      title: '未完成任务',
      align: 'right',
      className: 'numeric',
      render: (_, { openTasks, overdueTasks }) => (
        <>
          {openTasks} {overdueTasks > 0 && <Tag color="error">超期 {overdueTasks}</Tag>}
        </>
      ),
    },
  ];
}

export function DutiesPage() {
  const alliance = useAlliance();
  const [search] = useListSearch();
  const standings = useStandings(search);
  return (
    <>
      <PageHeader title="履职台账" hint="参会、任务、资料、答复逐条登记，最久没有记录的成员排在前面" />
      <DutyTabs here="duties" />
      <DataTable
        label="履职台账"
        query={standings}
        columns={columns(alliance, standings.data?.items ?? [])}
        rowKey={({ memberId }) => memberId}
        searchPlaceholder="搜索成员名称或编号"
        states={dutyFilters}
        empty={{ title: '还没有正式成员', hint: '成员入会后，会议签到、缴费和任务答复会自动登记。' }}
      />
    </>
  );
}
