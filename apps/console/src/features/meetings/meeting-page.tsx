import type { DeskEvent } from '@mengwu/contracts';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Flex } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { ArrivalPanel } from './arrival-panel.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { useMeeting } from './meeting.ts';
import { MeetingFacts } from './meeting-facts.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { SignUpTable } from './sign-up-table.tsx';
import { UnitTable } from './unit-table.tsx';

export function MeetingPage() {
  const { meeting: id } = useParams({ strict: false }) as { meeting: string };
  const meeting = useMeeting(id);
  return <Loaded query={meeting}>{(loaded) => <Meeting meeting={loaded} />}</Loaded>;
}

function Meeting({ meeting }: { meeting: DeskEvent }) {
  const alliance = useAlliance();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'publish' | 'cancel' | null>(null);
  const { actions, state } = meeting;
  const edit = () =>
    void navigate({ to: '/alliances/$alliance/meetings/$meeting/edit', params: { alliance, meeting: meeting.id } });
  return (
    <>
      <PageHeader
        title={meeting.title}
        back={{ to: `/alliances/${alliance}/meetings`, label: '返回会议' }}
        aside={<StateTag state={state} text={meeting.stateText} />}
        actions={
          <>
            <HistoryButton of={{ kind: 'event', id: meeting.id }} />
            <DecisionButton decision={actions.cancel} danger onClick={() => setAsking('cancel')}>
              取消会议
            </DecisionButton>
            <DecisionButton decision={actions.edit} onClick={edit}>
              修改
            </DecisionButton>
            <DecisionButton decision={actions.publish} type="primary" onClick={() => setAsking('publish')}>
              发布会议
            </DecisionButton>
          </>
        }
      />
      <Flex vertical gap={16}>
        <MeetingFacts meeting={meeting} />
        {(state === 'published' || state === 'ended') && <ArrivalPanel meeting={meeting} />}
        <UnitTable meeting={meeting} />
        <SignUpTable meeting={meeting} />
      </Flex>
      <PublishDialog meeting={meeting} isOpen={asking === 'publish'} onClose={() => setAsking(null)} />
      <CancelDialog meeting={meeting} isOpen={asking === 'cancel'} onClose={() => setAsking(null)} />
    </>
  );
}
