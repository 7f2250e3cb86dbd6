import { FundProjectionScreenOutlined } from '@ant-design/icons';
import type { DeskSitting } from '@mengwu/contracts';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Flex } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { AgendaPanel } from './agenda-panel.tsx';
import { PapersPanel } from './papers-panel.tsx';
import { ParticipantsPanel } from './participants-panel.tsx';
import { QuorumPanel } from './quorum-panel.tsx';
import { useSitting } from './sitting.ts';
import { type Asked, SittingDialogs } from './sitting-dialogs.tsx';
import { SittingFacts } from './sitting-facts.tsx';
import { stateTone } from './sittings.view.ts';

export function SittingPage() {
  const { sitting: id } = useParams({ strict: false }) as { sitting: string };
  const sitting = useSitting(id);
  return <Loaded query={sitting}>{(loaded) => <Sitting sitting={loaded} />}</Loaded>;
}

function Sitting({ sitting }: { sitting: DeskSitting }) {
  const alliance = useAlliance();
  const [asked, setAsked] = useState<Asked>(null);
  const { state, stateText, title } = sitting;
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: `/alliances/${alliance}/sittings`, label: '返回议事会议' }}
        aside={<StateTag state={stateTone(state)} text={stateText} />}
        actions={<Steps sitting={sitting} onAsk={setAsked} />}
      />
      <Flex vertical gap={16}>
        {state !== 'planned' && state !== 'cancelled' && <QuorumPanel sitting={sitting} />}
        <SittingFacts sitting={sitting} />
        <AgendaPanel sitting={sitting} />
        <PapersPanel sitting={sitting} />
        <ParticipantsPanel sitting={sitting} onRemind={() => setAsked('remind')} />
      </Flex>
      <SittingDialogs sitting={sitting} asked={asked} onClose={() => setAsked(null)} />
    </>
  );
}

/** What can be done in this state; what cannot says why. */
function Steps({ sitting, onAsk }: { sitting: DeskSitting; onAsk: (asked: Asked) => void }) {
  const alliance = useAlliance();
  const navigate = useNavigate();
  const { id, state, actions } = sitting;
  const edit = () =>
    void navigate({ to: '/alliances/$alliance/sittings/$sitting/edit', params: { alliance, sitting: id } });
  return (
    <>
      <HistoryButton of={{ kind: 'sitting', id }} />
      {(state === 'convened' || state === 'open') && (
        <LinkButton
          to={`/alliances/${alliance}/sittings/${id}/board`}
          icon={<FundProjectionScreenOutlined aria-hidden />}
        >
          投屏
        </LinkButton>
      )}
      {state === 'planned' && (
        <DecisionButton decision={actions.edit} onClick={edit}>
          修改安排
        </DecisionButton>
      )}
      {(state === 'planned' || state === 'convened') && (
        <DecisionButton decision={actions.cancel} danger onClick={() => onAsk('cancel')}>
          取消会议
        </DecisionButton>
      )}
      {state === 'planned' && (
        <DecisionButton decision={actions.convene} type="primary" onClick={() => onAsk('convene')}>
          发会议通知
        </DecisionButton>
      )}
      {state === 'convened' && (
        <DecisionButton decision={actions.reschedule} onClick={() => onAsk('reschedule')}>
          改期
        </DecisionButton>
      )}
      {(state === 'convened' || state === 'open') && (
        <DecisionButton decision={actions.adjourn} onClick={() => onAsk('adjourn')}>
          人数不足，延期
        </DecisionButton>
      )}
      {state === 'convened' && (
        <DecisionButton decision={actions.open} type="primary" onClick={() => onAsk('open')}>
          宣布开会
        </DecisionButton>
      )}
      {state === 'open' && (
        <DecisionButton decision={actions.close} type="primary" onClick={() => onAsk('close')}>
          宣布散会
        </DecisionButton>
      )}
      {state === 'adjourned' && (
        <LinkButton to={`/alliances/${alliance}/sittings/new?follows=${id}`} type="primary">
          再次召开
        </LinkButton>
      )}
    </>
  );
}
