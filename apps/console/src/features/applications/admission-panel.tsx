import type { DeskApplication } from '@mengwu/contracts';
import type { ReactNode } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText, instantText } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { FileLink } from '../files/file-link.tsx';

const outcomeText = { approved: '同意', refused: '不同意' } as const;

function nextStep(next: NonNullable<DeskApplication['next']>): ReactNode {
  return (
    <>
      <strong>{next.who}</strong>：{next.what}
      {next.expectedDays !== null && `（预计 ${next.expectedDays} 天内）`} <ArticleTag article={next.article} />
    </>
  );
}

/** Where the application stands on its path: who applied, who acts next, what was resolved. */
export function AdmissionPanel({ application }: { application: DeskApplication }) {
  const alliance = useAlliance();
  const { applicant, next, resolution, publicityEndsOn, billId, memberNumber, submittedAt } = application;
  const facts: [string, ReactNode][] = [
    ['申请类别', application.kindLabel],
    ['申请人', `${applicant.name}${applicant.phone ? ` ${applicant.phone}` : ''}`],
    ['提交时间', submittedAt ? instantText(submittedAt) : '尚未提交'],
    ...(next ? [['下一步', nextStep(next)] as [string, ReactNode]] : []),
    ...(publicityEndsOn ? [['公示截止', dayText(publicityEndsOn)] as [string, ReactNode]] : []),
    ...(resolution
      ? ([
          ['决议', `${resolution.body} ${resolution.number}，${dayText(resolution.decidedOn)}`],
          ['决议结果', outcomeText[resolution.outcome]],
          ['决议文件', <FileLink key="file" file={resolution.file} />],
        ] as [string, ReactNode][])
      : []),
    ...(billId
      ? [
          [
            '缴费单',
            <TextLink key="bill" to={`/alliances/${alliance}/bills?bill=${billId}`}>
              查看缴费单
            </TextLink>,
          ] as [string, ReactNode],
        ]
      : []),
    ...(memberNumber ? [['成员编号', memberNumber] as [string, ReactNode]] : []),
  ];
  return (
    <Panel title="办理情况">
      <FactList facts={facts} columns={1} />
    </Panel>
  );
}
