import type { DeskObjection, DeskPublicity } from '@mengwu/contracts';
import { Flex, Typography } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText } from '../../ui/dates.ts';
import { Panel } from '../../ui/panel.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { ObjectionEntry } from './objection-entry.tsx';
import { toldText } from './publicity.view.ts';
import { type Answering, ResolveDialog } from './resolve-dialog.tsx';

/** One notice: its days, who was told, what was objected. */
export function PublicityPanel({ notice }: { notice: DeskPublicity }) {
  const alliance = useAlliance();
  const [answering, setAnswering] = useState<Answering>();
  const { application, name, unitKind, kindLabel, stepTitle, article, startsOn, endsOn, daysLeft } = notice;
  const answer = (objection: DeskObjection) => (outcome: Answering['outcome']) =>
    setAnswering({ objection, outcome, applicant: name });
  return (
    <Panel
      title={<TextLink to={`/alliances/${alliance}/applications/${application}`}>{name}</TextLink>}
      extra={<StateTag state={notice.state} text={notice.stateText} />}
    >
      <Flex vertical gap={12}>
        <div>
          {[kindLabel, unitKind].filter(Boolean).join(' · ')} · {stepTitle} <ArticleTag article={article} />
        </div>
        <div>
          {dayText(startsOn)} 至 {dayText(endsOn)} 24 时
          {daysLeft > 0 && (
            <>
              ，<strong>还有 {daysLeft} 天</strong>
            </>
          )}
          <Typography.Text type="secondary" style={{ marginInlineStart: 12 }}>
            {toldText(notice)}
          </Typography.Text>
        </div>
        {notice.objections.length === 0 && <Typography.Text type="secondary">没有收到异议。</Typography.Text>}
        {notice.objections.map((objection) => (
          <ObjectionEntry key={objection.id} objection={objection} onAnswer={answer(objection)} />
        ))}
      </Flex>
      {answering && (
        <ResolveDialog
          key={`${answering.objection.id} ${answering.outcome}`}
          answering={answering}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </Panel>
  );
}
