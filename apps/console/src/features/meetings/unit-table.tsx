import type { DeskEvent } from '@mengwu/contracts';
import { Table } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { takenText } from './meetings.view.ts';

export function UnitTable({ meeting }: { meeting: DeskEvent }) {
  const alliance = useAlliance();
  return (
    <Panel
      title={`各单位席位（${meeting.units.length} 个单位）`}
      extra={<ArticleTag article={meeting.seatsArticle} />}
      isFlush
    >
      <Table
        aria-label="各单位席位"
        size="small"
        rowKey={({ memberId }) => memberId}
        dataSource={meeting.units}
        pagination={{ pageSize: 10, hideOnSinglePage: true, style: { paddingInline: 16 } }}
        locale={{ emptyText: <EmptyState title="还没有单位报名" /> }}
        columns={[
          {
            title: '单位',
            render: (_, { memberId, memberName }) => (
              <TextLink to={`/alliances/${alliance}/members/${memberId}`}>{memberName}</TextLink>
            ),
          },
          {
            title: '已用席位',
            align: 'right',
            className: 'numeric',
            render: (_, { taken, cap }) => takenText(taken, cap),
          },
        ]}
      />
    </Panel>
  );
}
