import { PlusOutlined } from '@ant-design/icons';
import type { MotionCard } from '@mengwu/contracts';
import { Flex, type TableColumnsType } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { instantText } from '../../ui/dates.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useMotions } from './motions.ts';
import { motionStates, motionTone } from './motions.view.ts';
import { MotionsNav } from './motions-nav.tsx';

const columns = (alliance: string): TableColumnsType<MotionCard> => [
  {
    title: '议案',
    render: (_, { id, title, article }) => (
      <Flex vertical gap={2} align="start" style={{ maxWidth: 460 }}>
        <TextLink to={`/alliances/${alliance}/motions/${id}`}>{title}</TextLink>
        <ArticleTag article={article} />
      </Flex>
    ),
  },
  { title: '类别', dataIndex: 'kindText' },
  { title: '审议机构', dataIndex: 'bodyName' },
  { title: '状态', render: (_, { state, stateText }) => <StateTag state={motionTone(state)} text={stateText} /> },
  { title: '提出', dataIndex: 'proposedBy' },
  { title: '提出时间', className: 'numeric', render: (_, { proposedAt }) => instantText(proposedAt) },
];

export function MotionsPage() {
  const alliance = useAlliance();
  const [search] = useListSearch();
  const motions = useMotions(search);
  const create = (
    <LinkButton to={`/alliances/${alliance}/motions/new`} type="primary" icon={<PlusOutlined aria-hidden />}>
      提出议案
    </LinkButton>
  );
  return (
    <>
      <PageHeader title="议案与决议" hint="按章程规定的职权提出议案，列入会议、表决、形成决议" actions={create} />
      <Flex vertical gap={16}>
        <MotionsNav />
        <DataTable
          label="议案列表"
          query={motions}
          columns={columns(alliance)}
          rowKey={({ id }) => id}
          searchPlaceholder="搜索议案标题"
          states={motionStates}
          empty={{ title: '还没有议案', hint: '入会、退出、除名的议案由对应页面提出；其他议案在这里提出。' }}
        />
      </Flex>
    </>
  );
}
