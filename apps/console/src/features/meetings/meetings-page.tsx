import { PlusOutlined } from '@ant-design/icons';
import type { DeskEventCard } from '@mengwu/contracts';
import type { TableColumnsType } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { spanText } from '../../ui/dates.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useMeetings } from './meetings.ts';
import { meetingStates, takenText } from './meetings.view.ts';

function columns(alliance: string): TableColumnsType<DeskEventCard> {
  return [
    {
      title: '会议',
      render: (_, { id, title }) => <TextLink to={`/alliances/${alliance}/meetings/${id}`}>{title}</TextLink>,
    },
    { title: '类型', dataIndex: 'kindText' },
    { title: '状态', render: (_, { state, stateText }) => <StateTag state={state} text={stateText} /> },
    { title: '时间', className: 'numeric', render: (_, { startsAt, endsAt }) => spanText(startsAt, endsAt) },
    { title: '地点', dataIndex: 'place' },
    {
      title: '已报名',
      align: 'right',
      className: 'numeric',
      render: (_, { taken, capacity }) => takenText(taken, capacity),
    },
    { title: '已签到', align: 'right', className: 'numeric', dataIndex: 'arrived' },
  ];
}

export function MeetingsPage() {
  const alliance = useAlliance();
  const [search] = useListSearch();
  const meetings = useMeetings(search);
  const create = (
    <LinkButton to={`/alliances/${alliance}/meetings/new`} type="primary" icon={<PlusOutlined aria-hidden />}>
      新建会议
    </LinkButton>
  );
  return (
    <>
      <PageHeader title="会议" actions={create} />
      <DataTable
        label="会议列表"
        query={meetings}
        columns={columns(alliance)}
        rowKey={({ id }) => id}
        searchPlaceholder="搜索会议名称"
        states={meetingStates}
        empty={{ title: '还没有会议', hint: '先建一份草稿，核对后再发布通知成员。' }}
      />
    </>
  );
}
