import type { DeskDeparture } from '@mengwu/contracts';
import type { ReactNode } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextLink } from '../../ui/text-link.tsx';

const day = (on: string | null) => on && dayText(on);

function approvalText({ decision, approver, state }: DeskDeparture): string {
  if (decision) return decision;
  if (approver) return `待${approver}批准`;
  return state === 'approval' ? '由谁批准待确定' : '无需批准';
}

/** What is going on, who acts next, and the days that matter. */
export function NowPanel({ departure }: { departure: DeskDeparture }) {
  const alliance = useAlliance();
  const { now, memberId, memberName, memberNumber, motion, track } = departure;
  const withdrawal: [string, ReactNode][] = [
    ['提出日期', day(departure.openedOn)],
    ['期限届满', day(departure.earliestOn)],
    ['批准', approvalText(departure)],
    ['最后一天', departure.lastDay ? `${dayText(departure.lastDay)} 24:00` : '待批准后确定'],
  ];
  const other: [string, ReactNode][] = [
    [track === 'expulsion' ? '建立日期' : '期满日期', day(departure.openedOn)],
    ['决定', departure.decision],
    ['最后一天', day(departure.leftOn)],
  ];
  return (
    <Panel title="当前进展" extra={<ArticleTag article={now.article ?? departure.article} />}>
      <p className="departure-now">
        {now.text}
        {now.on && track !== 'withdrawal' && `（到 ${dayText(now.on)}）`}
      </p>
      <FactList
        facts={[
          ['下一步', now.who],
          [
            '成员',
            <TextLink key="member" to={`/alliances/${alliance}/members/${memberId}`}>
              {memberName}（{memberNumber}）
            </TextLink>,
          ],
          ...(track === 'withdrawal' ? withdrawal : other),
          ...(motion
            ? ([
                [
                  '议案',
                  <TextLink key="motion" to={`/alliances/${alliance}/motions/${motion.id}`}>
                    {motion.bodyName}：{motion.stateText}
                  </TextLink>,
                ],
              ] satisfies [string, ReactNode][])
            : []),
          ...(departure.reapplyFrom
            ? ([['可再次申请', `${dayText(departure.reapplyFrom)} 起`]] satisfies [string, ReactNode][])
            : []),
        ]}
      />
    </Panel>
  );
}
