import { PlusOutlined } from '@ant-design/icons';
import type { DeskSittingCard } from '@mengwu/contracts';
import { Flex, type TableColumnsType } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { instantText } from '../../ui/dates.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { BodiesPanel } from './bodies-panel.tsx';
import { useSittings } from './sittings.ts';
import { sittingStates, stateTone } from './sittings.view.ts';

function columns(alliance: string): TableColumnsType<DeskSittingCard> {
  return [
    {
      title: '会议',
      render: (_, { id, title }) => <TextLink to={`/alliances/${alliance}/sittings/${id}`}>{title}</TextLink>,
    },
    { title: '机构', dataIndex: 'bodyName' },
    { title: '状态', render: (_, { state, stateText }) => <StateTag state={stateTone(state)} text={stateText} /> },
    { title: '时间', className: 'numeric', render: (_, { startsAt }) => instantText(startsAt) },
    { title: '地点', render: (_, { place }) => place ?? '通讯形式' },
    {
      title: '到会',
      align: 'right',
      className: 'numeric',
      render: (_, { entitled, present }) => (entitled === null ? '—' : `${present ?? 0} / ${entitled}`),
    },
    { title: '纪要', render: (_, { hasMinutes }) => (hasMinutes ? '已归档' : '—') },
  ];
}

export function SittingsPage() {
  const alliance = useAlliance();
  const [search] = useListSearch();
  const sittings = useSittings(search);
  const create = (
    <LinkButton to={`/alliances/${alliance}/sittings/new`} type="primary" icon={<PlusOutlined aria-hidden />}>
      筹备会议
    </LinkButton>
  );
  return (
    <>
      <PageHeader title="议事会议" hint="理事会、成员大会等机构的会议：通知、签到、法定人数与纪要" actions={create} />
      <Flex vertical gap={16}>
        <BodiesPanel />
        <DataTable
          label="议事会议列表"
          query={sittings}
          columns={columns(alliance)}
          rowKey={({ id }) => id}
          searchPlaceholder="搜索会议名称"
          states={sittingStates}
          empty={{ title: '还没有议事会议', hint: '先筹备会议、排好议程，再发会议通知。' }}
        />
      </Flex>
    </>
  );
}
