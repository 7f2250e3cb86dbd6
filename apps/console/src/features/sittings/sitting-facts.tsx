import type { DeskSitting } from '@mengwu/contracts';
import { Timeline, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { instantText } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { FileLink } from '../files/file-link.tsx';

export function SittingFacts({ sitting }: { sitting: DeskSitting }) {
  const { remarks } = sitting;
  return (
    <Panel title="会议信息">
      <FactList facts={facts(sitting, useAlliance())} />
      {remarks.length > 0 && (
        <Timeline
          style={{ marginBlockStart: 16 }}
          items={remarks.map(({ at, text, article }) => ({
            key: at,
            content: (
              <>
                <Typography.Text type="secondary">{instantText(at)}</Typography.Text>
                <br />
                {text} <ArticleTag article={article} />
              </>
            ),
          }))}
        />
      )}
    </Panel>
  );
}

function facts(sitting: DeskSitting, alliance: string): [string, ReactNode][] {
  const { remote, seal, basis, basisRule, follows, minutes, state } = sitting;
  const rows: [string, ReactNode | false][] = [
    ['机构', sitting.bodyName],
    ['开会时间', instantText(sitting.startsAt)],
    [
      '召开形式',
      remote ? <Cited key="remote" text={`通讯形式：${remote.text}`} article={remote.article} /> : sitting.place,
    ],
    ['召集人', sitting.convenedBy ?? '发通知时确定'],
    ['安排依据', basisRule !== null && <Cited text={basis ?? '还没有写明'} article={basisRule.article} />],
    ['通知用章', seal !== null && <Cited text={seal.text} article={seal.article} />],
    ['会议通知', sitting.convenedAt ? `${instantText(sitting.convenedAt)} 发出` : '还没有发出'],
    ['宣布开会', sitting.openedAt !== null && instantText(sitting.openedAt)],
    ['宣布散会', sitting.closedAt !== null && instantText(sitting.closedAt)],
    ['主持人', sitting.chairName ?? false],
    ['记录人', sitting.recorderName ?? false],
    [
      '前一次会议',
      follows !== null && (
        <TextLink to={`/alliances/${alliance}/sittings/${follows.id}`}>
          {follows.title}（{follows.stateText}）
        </TextLink>
      ),
    ],
    ['会议纪要', state === 'closed' && (minutes ? <FileLink file={minutes} /> : '正在生成，请稍候')],
    ['纪要校验值', sitting.minutesHash !== null && <code className="hash">{sitting.minutesHash}</code>],
    ['其他记录', sitting.closingNote !== null && <span className="text-pre">{sitting.closingNote}</span>],
  ];
  return rows.filter((row): row is [string, ReactNode] => row[1] !== false);
}

const Cited = ({ text, article }: { text: string; article: string | null }) => (
  <>
    {text} <ArticleTag article={article} />
  </>
);
