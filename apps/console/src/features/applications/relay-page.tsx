import type { RelayNode } from '@mengwu/contracts';
import { Alert, Button, Flex, Table, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useRelay } from './relay.ts';
import { RelayDialog } from './relay-dialog.tsx';

const columns = (onRecord: (node: RelayNode) => void): TableColumnsType<RelayNode> => [
  {
    title: '单位或地区',
    render: (_, { body, isRegion, article }) => (
      <span style={isRegion ? { paddingInlineStart: 24 } : { fontWeight: 600 }}>
        {body} {!isRegion && <ArticleTag article={article} />}
      </span>
    ),
  },
  { title: '任务', render: (_, { does, isRegion }) => (isRegion ? '' : does) },
  {
    title: '传达情况',
    render: (_, { passedOn, passedBy, note }) =>
      passedOn ? (
        <>
          <Tag color="success">已传达</Tag>
          {dayText(passedOn)} {passedBy}
          {note && <div className="muted">{note}</div>}
        </>
      ) : (
        <Tag>未登记</Tag>
      ),
  },
  {
    title: '申请（已入会）',
    className: 'numeric',
    render: (_, { isRegion, applications, admitted }) => (isRegion ? `${applications}（${admitted}）` : ''),
  },
  {
    title: '操作',
    render: (_, node) => (
      <Button type="link" style={{ padding: 0 }} onClick={() => onRecord(node)}>
        {node.passedOn ? '修改' : '登记传达'}
        <span className="visually-hidden">：{node.body}</span>
      </Button>
    ),
  },
];

export function RelayPage() {
  const alliance = useAlliance();
  const relay = useRelay();
  const [node, setNode] = useState<RelayNode>();
  return (
    <>
      <PageHeader
        title="招募通知传达"
        hint="通知逐级传达到各地，申请按地区统计"
        back={{ to: `/alliances/${alliance}/applications`, label: '返回入会申请' }}
      />
      <Loaded query={relay}>
        {({ nodes, deadline, deadlineArticle, openQuestion, elsewhere }) => (
          <Flex vertical gap={16}>
            {deadline && (
              <Alert
                type="info"
                showIcon
                title={
                  <>
                    申请截止 {dayText(deadline)} <ArticleTag article={deadlineArticle} />
                  </>
                }
              />
            )}
            {openQuestion && <Alert type="warning" showIcon title={`章程尚未写明：${openQuestion}`} />}
            {nodes.length === 0 ? (
              <EmptyState title="章程没有规定招募通知的传达" hint="申请人可以直接在手机上提交申请。" />
            ) : (
              <Panel isFlush>
                <Table<RelayNode>
                  aria-label="招募通知传达"
                  size="middle"
                  rowKey={({ key }) => key}
                  columns={columns(setNode)}
                  dataSource={nodes}
                  pagination={false}
                  scroll={{ x: 'max-content' }}
                  footer={() => `其他地区或未填地区的申请：${elsewhere} 份`}
                />
              </Panel>
            )}
          </Flex>
        )}
      </Loaded>
      {node && <RelayDialog key={node.key} node={node} onClose={() => setNode(undefined)} />}
    </>
  );
}
