import type { DeskMotion } from '@mengwu/contracts';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Flex, Typography } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { instantText } from '../../ui/dates.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { FileLink } from '../files/file-link.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { BallotPanel } from './ballot-panel.tsx';
import { type Asked, MotionDialogs } from './motion-dialogs.tsx';
import { useMotion } from './motions.ts';
import { motionTone } from './motions.view.ts';
import { StepsPanel } from './steps-panel.tsx';
import { VotersPanel } from './voters-panel.tsx';

export function MotionPage() {
  const { motion: id } = useParams({ strict: false }) as { motion: string };
  const motion = useMotion(id);
  return <Loaded query={motion}>{(loaded) => <Motion motion={loaded} />}</Loaded>;
}

function Motion({ motion }: { motion: DeskMotion }) {
  const alliance = useAlliance();
  const [asked, setAsked] = useState<Asked>(null);
  const { state, stateText, title } = motion;
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: `/alliances/${alliance}/motions`, label: '返回议案与决议' }}
        aside={<StateTag state={motionTone(state)} text={stateText} />}
        actions={<Steps motion={motion} onAsk={setAsked} />}
      />
      <Flex vertical gap={16}>
        {motion.ballot && <BallotPanel motion={motion} onBox={() => setAsked('box')} />}
        <Words motion={motion} />
        <StepsPanel motion={motion} />
        {motion.voters.length > 0 && <VotersPanel motion={motion} />}
      </Flex>
      <MotionDialogs motion={motion} asked={asked} onClose={() => setAsked(null)} />
    </>
  );
}

function Words({ motion }: { motion: DeskMotion }) {
  const alliance = useAlliance();
  const { kindText, bodyName, proposedBy, proposedAt, article, text, papers, sitting, recused } = motion;
  return (
    <Panel title="议案">
      <Flex vertical gap={12}>
        <FactList
          facts={[
            ['类别', kindText],
            [
              '审议机构',
              <Flex key="body" gap={8} wrap>
                {bodyName} <ArticleTag article={article} />
              </Flex>,
            ],
            ['提出', `${proposedBy}，${instantText(proposedAt)}`],
            [
              '会议',
              sitting ? (
                <TextLink key="sitting" to={`/alliances/${alliance}/sittings/${sitting}`}>
                  查看会议
                </TextLink>
              ) : (
                '还没有列入会议'
              ),
            ],
            ...(recused.length > 0 ? ([['回避', recused.join('、')]] as [string, string][]) : []),
          ]}
        />
        <Typography.Paragraph style={{ whiteSpace: 'pre-wrap', margin: 0 }}>{text}</Typography.Paragraph>
        {papers.map((file) => (
          <div key={file.id}>
            <FileLink file={file} />
          </div>
        ))}
      </Flex>
    </Panel>
  );
}

/** What can be done in this state; what cannot says why. */
function Steps({ motion, onAsk }: { motion: DeskMotion; onAsk: (asked: Asked) => void }) {
  const alliance = useAlliance();
  const navigate = useNavigate();
  const { id, state, actions, steps } = motion;
  const current = steps.find((step) => step.state === 'current');
  const isWaiting = state === 'proposed' || state === 'listed';
  return (
    <>
      <HistoryButton of={{ kind: 'motion', id }} />
      {isWaiting && (
        <>
          <DecisionButton
            decision={actions.edit}
            onClick={() =>
              void navigate({ to: '/alliances/$alliance/motions/$motion/edit', params: { alliance, motion: id } })
            }
          >
            修改
          </DecisionButton>
          <DecisionButton decision={actions.withdraw} danger onClick={() => onAsk('withdraw')}>
            撤回
          </DecisionButton>
          <DecisionButton
            decision={actions.list}
            {...(state === 'proposed' && { type: 'primary' as const })}
            onClick={() => onAsk('list')}
          >
            {state === 'proposed' ? '列入会议' : '改列会议'}
          </DecisionButton>
        </>
      )}
      {state === 'listed' && (
        <>
          <DecisionButton decision={actions.proxy} onClick={() => onAsk('proxy')}>
            登记委托
          </DecisionButton>
          <DecisionButton decision={actions.openVote} type="primary" onClick={() => onAsk('open')}>
            开始表决
          </DecisionButton>
        </>
      )}
      {state === 'voting' && (
        <DecisionButton decision={actions.closeVote} type="primary" onClick={() => onAsk('close')}>
          结束表决
        </DecisionButton>
      )}
      {state === 'awaiting' && current?.manner === 'approval' && (
        <DecisionButton decision={actions.approve} type="primary" onClick={() => onAsk('approve')}>
          登记批准
        </DecisionButton>
      )}
      {state === 'awaiting' && current?.manner === 'filing' && (
        <DecisionButton decision={actions.file} type="primary" onClick={() => onAsk('file')}>
          登记{current.does}
        </DecisionButton>
      )}
    </>
  );
}
