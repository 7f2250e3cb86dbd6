import type { SittingBody } from '@mengwu/contracts';
import { Flex, Table, Typography } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useSittingBodies } from './sitting-bodies.ts';

/** What the charter asks of each body: how many must come, how often it meets, and whether it has this year. */
export function BodiesPanel() {
  const bodies = useSittingBodies();
  return (
    <Panel title="章程要求" isFlush>
      <Loaded query={bodies}>{({ items }) => <Bodies items={items} />}</Loaded>
    </Panel>
  );
}

function Bodies({ items }: { items: SittingBody[] }) {
  return (
    <Table<SittingBody>
      aria-label="各机构的会议要求"
      size="small"
      rowKey={({ key }) => key}
      dataSource={items}
      pagination={false}
      columns={[
        { title: '机构', render: (_, { name, entitled }) => `${name}（${entitled} 人）` },
        {
          title: '法定人数',
          render: (_, body) => <Quorum body={body} />,
        },
        { title: '召集', dataIndex: 'convenedBy' },
        { title: '例会', render: (_, body) => <Yearly body={body} /> },
      ]}
    />
  );
}

function Yearly({ body: { yearly } }: { body: SittingBody }) {
  if (!yearly) return <Typography.Text type="secondary">章程没有规定次数</Typography.Text>;
  return (
    <Flex wrap gap={4} align="center">
      <Typography.Text type={yearly.isMet ? 'success' : 'warning'}>{yearly.text}</Typography.Text>
      <ArticleTag article={yearly.article} />
    </Flex>
  );
}

/** How many must come; where the charter is silent, or nobody sits there, what has to be done first. */
function Quorum({ body: { convene, quorumText, quorumArticle } }: { body: SittingBody }) {
  const isSilent = !convene.allowed && convene.code === 'charter_silent';
  return (
    <Flex vertical gap={2}>
      {!isSilent && (
        <span>
          {quorumText} <ArticleTag article={quorumArticle} />
        </span>
      )}
      {!convene.allowed && (
        <Typography.Text type="warning">
          {convene.text} <ArticleTag article={convene.article} />
        </Typography.Text>
      )}
    </Flex>
  );
}
