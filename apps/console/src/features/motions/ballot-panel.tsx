import type { BallotView, DeskMotion } from '@mengwu/contracts';
import { Alert, Button, Flex, Progress, Statistic, Tag, Typography } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { instantText } from '../../ui/dates.ts';
import { Panel } from '../../ui/panel.tsx';
import { votedShare, votedText } from './motions.view.ts';

interface BallotPanelProps {
  motion: DeskMotion;
  onBox: () => void;
}

/** The vote: live while it is open, its result afterwards. */
export function BallotPanel({ motion, onBox }: BallotPanelProps) {
  const ballot = motion.ballot as BallotView;
  const { state, mannerText, isRemote } = ballot;
  const title = state === 'open' ? '表决（实时）' : '表决';
  return (
    <Panel
      title={title}
      extra={
        <Flex gap={8}>
          <Tag>{mannerText}</Tag>
          {isRemote && <Tag>通讯表决</Tag>}
        </Flex>
      }
    >
      <Flex vertical gap={16}>
        {state === 'open' && <Running motion={motion} ballot={ballot} />}
        {state === 'void' && (
          <Alert
            type="warning"
            showIcon
            title="表决无效，已投的票全部作废。"
            description="议案退回，可列入另一场会议再次表决。"
          />
        )}
        {ballot.result && <Result ballot={ballot} onBox={onBox} />}
        <Rules ballot={ballot} />
      </Flex>
    </Panel>
  );
}

function Running({ motion, ballot }: { motion: DeskMotion; ballot: BallotView }) {
  return (
    <>
      <Flex gap={40} wrap align="end">
        <Statistic title="应到" value={ballot.entitled} suffix="人" />
        <Statistic title={ballot.isRemote ? '可以答复' : '到会'} value={ballot.present} suffix="人" />
        <Statistic title="已投" value={ballot.voted} suffix="人" />
        {!ballot.isRemote && <Statistic title="通过须" value={ballot.needed} suffix="票" />}
      </Flex>
      <div role="status">
        <Progress percent={votedShare(motion)} aria-label="投票进度" style={{ maxWidth: 480 }} />
        <br />
        <Typography.Text>{votedText(motion)}</Typography.Text>
        {ballot.manner === 'secret' && (
          <Typography.Text type="secondary"> · 无记名表决，结束前谁也看不到票数</Typography.Text>
        )}
      </div>
    </>
  );
}

function Result({ ballot, onBox }: { ballot: BallotView; onBox: () => void }) {
  const { result, closedAt } = ballot;
  if (!result) return null;
  return (
    <>
      <Flex gap={40} wrap align="end">
        <Statistic title="赞成" value={result.yes} suffix="票" />
        <Statistic title="反对" value={result.no} suffix="票" />
        <Statistic title="弃权" value={result.abstain} suffix="票" />
        <Statistic title="未投" value={result.silent} suffix="人" />
        <Statistic title="通过须" value={result.needed} suffix="票" />
      </Flex>
      <Alert
        type={result.isPassed ? 'success' : 'error'}
        showIcon
        title={result.isPassed ? '通过' : '未通过'}
        description={
          <>
            {result.text} <ArticleTag article={result.article} />
            <br />
            {closedAt && `${instantText(closedAt)}结束`}
          </>
        }
        action={<Button onClick={onBox}>票箱与重新计票</Button>}
      />
    </>
  );
}

function Rules({ ballot }: { ballot: BallotView }) {
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {ballot.rules.map(({ text, article }) => (
        <li key={text}>
          {text} <ArticleTag article={article} />
        </li>
      ))}
    </ul>
  );
}
