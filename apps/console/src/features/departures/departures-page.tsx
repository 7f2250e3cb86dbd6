import { PlusOutlined } from '@ant-design/icons';
import type { DepartureCard } from '@mengwu/contracts';
import type { TableColumnsType } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { dayText } from '../../ui/dates.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useDepartures } from './departures.ts';
import { departureFilters, departureTone } from './departures.view.ts';

const columns = (alliance: string): TableColumnsType<DepartureCard> => [
  {
    title: '成员',
    render: (_, { id, memberName }) => <TextLink to={`/alliances/${alliance}/departures/${id}`}>{memberName}</TextLink>,
  },
  { title: '类别', dataIndex: 'trackText' },
  { title: '状态', render: (_, { state, stateText }) => <StateTag state={departureTone(state)} text={stateText} /> },
  { title: '提出日期', className: 'numeric', render: (_, { openedOn }) => dayText(openedOn) },
  { title: '最后一天', className: 'numeric', render: (_, { lastDay }) => (lastDay ? dayText(lastDay) : '—') },
  { title: '依据', render: (_, { article }) => <ArticleTag article={article} /> },
];

export function DeparturesPage() {
  const alliance = useAlliance();
  const [search] = useListSearch();
  const departures = useDepartures(search);
  return (
    <>
      <PageHeader
        title="退出与除名"
        hint="成员提出的退出、秘书处提请的除名、连续不履行义务的视为退出，都按章程办理"
        actions={
          <LinkButton to={`/alliances/${alliance}/departures/new`} icon={<PlusOutlined aria-hidden />}>
            建立除名案卷
          </LinkButton>
        }
      />
      <DataTable
        label="退出与除名"
        query={departures}
        columns={columns(alliance)}
        rowKey={({ id }) => id}
        searchPlaceholder="搜索成员名称"
        states={departureFilters}
        empty={{ title: '没有退出或除名事项', hint: '成员在手机端提出退出后，会显示在这里。' }}
      />
    </>
  );
}
