import type { DeskMemberLists } from '@mengwu/contracts';
import { Alert, App, Flex, Table } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { instantText } from '../../ui/dates.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useMemberLists, usePublishList } from './member-lists.ts';

export function MemberListsPage() {
  const lists = useMemberLists();
  return <Loaded query={lists}>{(loaded) => <MemberLists lists={loaded} />}</Loaded>;
}

function MemberLists({ lists }: { lists: DeskMemberLists }) {
  const { message } = App.useApp();
  const [isOpen, setOpen] = useState(false);
  const { publish, editions, next } = lists;
  const act = usePublishList(() => {
    void message.success('成员名单已公布。');
    setOpen(false);
  });
  return (
    <>
      <PageHeader
        title="成员名单"
        hint="公布的是当天的名单，公布后不再改变；名册有变动时重新公布一期"
        actions={
          <DecisionButton type="primary" decision={publish} onClick={() => setOpen(true)}>
            公布今天的名单
          </DecisionButton>
        }
      />
      <Flex vertical gap={16}>
        {!publish.allowed && (
          <Alert
            type="info"
            showIcon
            title={
              <>
                {publish.text} <ArticleTag article={publish.article} />
              </>
            }
          />
        )}
        {publish.allowed && <NextList next={next} isFirst={editions.length === 0} />}
        <Panel title="已公布的名单" isFlush>
          <Table
            aria-label="已公布的名单"
            size="middle"
            pagination={false}
            rowKey={({ edition }) => edition}
            dataSource={editions}
            locale={{ emptyText: <EmptyState title="还没有公布过名单" /> }}
            columns={[
              { title: '期号', render: (_, { edition }) => `第 ${edition} 期` },
              { title: '公布时间', className: 'numeric', render: (_, { publishedAt }) => instantText(publishedAt) },
              { title: '成员数', className: 'numeric', dataIndex: 'members' },
              { title: '依据', render: (_, { article }) => <ArticleTag article={article} /> },
            ]}
          />
        </Panel>
      </Flex>
      <ActDialog
        title="公布成员名单"
        okText="公布"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        act={act}
        onConfirm={() => void act.run(next.members)}
      >
        <p>将公布 {next.members} 个成员的编号、名称、类别和入会日期，任何人都可以在手机上查看。</p>
      </ActDialog>
    </>
  );
}

function NextList({ next, isFirst }: { next: DeskMemberLists['next']; isFirst: boolean }) {
  const names = (list: readonly string[]) => (list.length > 0 ? list.join('、') : '无');
  return (
    <Panel title={`今天的名册：${next.members} 个成员`}>
      {isFirst ? (
        <div>还没有公布过名单，这将是第 1 期。</div>
      ) : (
        <Flex vertical gap={4}>
          <div>比上一期新增：{names(next.added)}</div>
          <div>比上一期减少：{names(next.removed)}</div>
        </Flex>
      )}
    </Panel>
  );
}
