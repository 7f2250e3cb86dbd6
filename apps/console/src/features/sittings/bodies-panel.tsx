import type { SittingBody } from '@mengwu/contracts';
import { Flex, Table, Typography } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { decisionReason } from '../../ui/decision-reason.ts';
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
      scroll={{ x: 'max-content' }}
      columns={[
        { title: '机构', render: (_, { name, entitled }) => `${name}（${entitled} 人）` },
        {
          title: '法定人数',
          render: (_, { quorumText, quorumArticle }) => (
            <>
              {quorumText} <ArticleTag article={quorumArticle} />
            </>
          ),
        },
        { title: '召集', dataIndex: 'convenedBy' },
        { title: '例会', render: (_, body) => <Yearly body={body} /> },
        {
          title: '能否发通知',
          render: (_, { convene }) => (convene.allowed ? '可以' : <Reason text={decisionReason(convene)} />),
        },
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

const Reason = ({ text }: { text: string }) => (
  <Typography.Text type="warning" style={{ display: 'inline-block', maxWidth: 360, whiteSpace: 'normal' }}>
    {text}
  </Typography.Text>
);
