import type { DeskApplication } from '@mengwu/contracts';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText, instantText } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { FileLink } from '../files/file-link.tsx';

const outcomeText = { approved: '同意', refused: '不同意' } as const;

type Fact = [string, ReactNode];

function nextStep(next: NonNullable<DeskApplication['next']>): ReactNode {
  return (
    <>
      <strong>{next.who}</strong>：{next.what}
      {next.expectedDays !== null && `（预计 ${next.expectedDays} 天内）`} <ArticleTag article={next.article} />
      {next.since && <div className="muted">自 {instantText(next.since)} 起</div>}
    </>
  );
}

function notice(publicity: NonNullable<DeskApplication['publicity']>, base: string): ReactNode {
  return (
    <>
      {dayText(publicity.startsOn)} 至 {dayText(publicity.endsOn)}
      {publicity.daysLeft > 0 && `，还有 ${publicity.daysLeft} 天`}{' '}
      <TextLink to={`${base}/publicity`}>查看公示与异议</TextLink>{' '}
      {publicity.openObjections > 0 && <Tag color="error">{publicity.openObjections} 项异议待答复</Tag>}
    </>
  );
}

/** Where the application stands: who applied, who acts next, what was resolved. */
export function AdmissionPanel({ application }: { application: DeskApplication }) {
  const base = `/alliances/${useAlliance()}`;
  const { applicant, next, resolutions, publicity, motionId, billId, memberNumber, submittedAt } = application;
  const facts: Fact[] = [
    ['申请类别', application.kindLabel],
    ['申请人', `${applicant.name}${applicant.phone ? ` ${applicant.phone}` : ''}`],
    ['提交时间', submittedAt ? instantText(submittedAt) : '尚未提交'],
    ...(next ? [['下一步', nextStep(next)] as Fact] : []),
    ...(publicity ? [['公示', notice(publicity, base)] as Fact] : []),
    ...(motionId
      ? [
          [
            '议案',
            <TextLink key="motion" to={`${base}/motions/${motionId}`}>
              查看关于入会的议案
            </TextLink>,
          ] as Fact,
        ]
      : []),
    ...resolutions.map(
      ({ step, body, number, decidedOn, outcome, file }): Fact => [
        '决议',
        <div key={step}>
          {body} {number}，{dayText(decidedOn)}，{outcomeText[outcome]} {file && <FileLink file={file} />}
        </div>,
      ],
    ),
    ...(billId
      ? [
          [
            '缴费单',
            <TextLink key="bill" to={`${base}/bills?bill=${billId}`}>
              查看缴费单
            </TextLink>,
          ] as Fact,
        ]
      : []),
    ...(memberNumber ? [['成员编号', memberNumber] as Fact] : []),
  ];
  return (
    <Panel title="办理情况">
      <FactList facts={facts} columns={1} />
    </Panel>
  );
}
