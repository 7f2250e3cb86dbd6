import type { ResolutionCard } from '@mengwu/contracts';
import { Flex, type TableColumnsType, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { dayText } from '../../ui/dates.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { CompleteDialog } from './complete-dialog.tsx';
import { trackedFilters } from './motions.view.ts';
import { MotionsNav } from './motions-nav.tsx';
import { useResolutions } from './resolutions.ts';

type Ask = (what: 'assign' | 'complete', resolution: ResolutionCard) => void;

const columns = (alliance: string, ask: Ask): TableColumnsType<ResolutionCard> => [
  { title: '编号', className: 'numeric', dataIndex: 'number' },
  {
    title: '决议',
    render: (_, { motion, sitting, bodyName, title, result, article }) => (
      <Flex vertical gap={2} style={{ maxWidth: 420 }}>
        <TextLink to={`/alliances/${alliance}/motions/${motion}`}>{title}</TextLink>
        <Typography.Text type="secondary">
          {result.text} <ArticleTag article={article} />
        </Typography.Text>
        <TextLink to={`/alliances/${alliance}/sittings/${sitting}`}>{`${bodyName}会议与纪要`}</TextLink>
      </Flex>
    ),
  },
  {
    title: '结果',
    render: (_, { outcome }) => (
      <Tag color={outcome === 'passed' ? 'success' : 'error'}>{outcome === 'passed' ? '通过' : '未通过'}</Tag>
    ),
  },
  { title: '日期', className: 'numeric', render: (_, { decidedOn }) => dayText(decidedOn) },
  { title: '落实', render: (_, one) => <Tracker resolution={one} ask={ask} /> },
];

function Tracker({ resolution, ask }: { resolution: ResolutionCard; ask: Ask }) {
  const { tracker, actions, outcome } = resolution;
  if (outcome === 'failed') return <Typography.Text type="secondary">—</Typography.Text>;
  if (!tracker)
    return (
      <DecisionButton size="small" decision={actions.assign} onClick={() => ask('assign', resolution)}>
        安排落实
      </DecisionButton>
    );
  const { responsible, dueOn, doneOn, doneNote, isOverdue } = tracker;
  if (doneOn)
    return (
      <Typography.Text type="success">
        {dayText(doneOn)}落实：{doneNote}
      </Typography.Text>
    );
  return (
    <Flex vertical gap={4} align="start">
      <Typography.Text type={isOverdue ? 'danger' : 'secondary'}>
        {responsible}，{dayText(dueOn)}前{isOverdue && '（已逾期）'}
      </Typography.Text>
      <Flex gap={8}>
        <DecisionButton size="small" decision={actions.complete} onClick={() => ask('complete', resolution)}>
          登记落实
        </DecisionButton>
        <DecisionButton size="small" type="text" decision={actions.assign} onClick={() => ask('assign', resolution)}>
          更改
        </DecisionButton>
      </Flex>
    </Flex>
  );
}

export function ResolutionsPage() {
  const alliance = useAlliance();
  const [search] = useListSearch();
  const resolutions = useResolutions(search);
  const [asked, setAsked] = useState<{ what: 'assign' | 'complete'; resolution: ResolutionCard }>();
  const close = () => setAsked(undefined);
  return (
    <>
      <PageHeader title="议案与决议" hint="决议按机构和年度连续编号；通过的决议要有人负责、有期限、有结果" />
      <Flex vertical gap={16}>
        <MotionsNav />
        <DataTable
          label="决议列表"
          query={resolutions}
          columns={columns(alliance, (what, resolution) => setAsked({ what, resolution }))}
          rowKey={({ id }) => id}
          searchPlaceholder="搜索编号或标题"
          states={trackedFilters}
          empty={{ title: '还没有决议', hint: '表决结束后，决议自动编号并登记在这里。' }}
        />
      </Flex>
      {asked?.what === 'assign' && <AssignDialog resolution={asked.resolution} onClose={close} />}
      {asked?.what === 'complete' && <CompleteDialog resolution={asked.resolution} onClose={close} />}
    </>
  );
}
