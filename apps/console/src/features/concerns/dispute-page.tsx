import type { DisputeDetail } from '@mengwu/contracts';
import { useParams } from '@tanstack/react-router';
import { Flex, Steps } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText } from '../../ui/dates.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { useDispute } from './concerns.ts';
import { EntryDialog } from './entry-dialog.tsx';

const stepStatus = { done: 'finish', current: 'process', later: 'wait' } as const;

export function DisputePage() {
  const { dispute: id } = useParams({ strict: false }) as { dispute: string };
  const dispute = useDispute(id);
  return <Loaded query={dispute}>{(loaded) => <Dispute dispute={loaded} />}</Loaded>;
}

function Dispute({ dispute }: { dispute: DisputeDetail }) {
  const alliance = useAlliance();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <PageHeader
        title={dispute.title}
        hint={`${dispute.claimant} 与 ${dispute.respondent}`}
        back={{ to: `/alliances/${alliance}/concerns/disputes`, label: '返回成员纠纷' }}
        aside={<StateTag state={dispute.state} text={dispute.stateText} />}
        actions={
          <>
            <HistoryButton of={{ kind: 'dispute', id: dispute.id }} />
            <DecisionButton type="primary" decision={dispute.record.continues} onClick={() => setOpen(true)}>
              记录协调情况
            </DecisionButton>
          </>
        }
      />
      <Flex vertical gap={16}>
        <Panel title="处理步骤">
          <Steps
            items={dispute.steps.map(({ who, does, article, state }) => ({
              title: who,
              status: stepStatus[state],
              content: (
                <>
                  {does} <ArticleTag article={article} />
                </>
              ),
            }))}
          />
        </Panel>
        <Panel title="处理记录">
          <Flex vertical gap={16}>
            {dispute.entries.map((entry) => (
              <div key={entry.id}>
                <div className="muted">
                  {entry.sideText} · {dayText(entry.happenedOn)}
                  {entry.outcomeText && ` · ${entry.outcomeText}`}
                </div>
                <div style={{ whiteSpace: 'pre-wrap' }}>{entry.text}</div>
              </div>
            ))}
          </Flex>
        </Panel>
      </Flex>
      <EntryDialog dispute={dispute} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
