import type { DeskDeparture } from '@mengwu/contracts';
import { useParams } from '@tanstack/react-router';
import { Flex } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { DepartureActs } from './departure-acts.tsx';
import { DepartureDialogs } from './departure-dialogs.tsx';
import { useDeparture } from './departures.ts';
import { type DeskActName, departureTone } from './departures.view.ts';
import { DossierPanel } from './dossier-panel.tsx';
import { NowPanel } from './now-panel.tsx';
import { ReplyPanel } from './reply-panel.tsx';
import { TimelinePanel } from './timeline-panel.tsx';

export function DeparturePage() {
  const { departure: id } = useParams({ strict: false }) as { departure: string };
  const departure = useDeparture(id);
  return <Loaded query={departure}>{(loaded) => <Departure key={loaded.id} departure={loaded} />}</Loaded>;
}

function Departure({ departure }: { departure: DeskDeparture }) {
  const alliance = useAlliance();
  const [doing, setDoing] = useState<DeskActName | null>(null);
  const { id, memberName, trackText, state, stateText } = departure;
  return (
    <>
      <PageHeader
        title={`${memberName}：${trackText}`}
        back={{ to: `/alliances/${alliance}/departures`, label: '返回退出与除名' }}
        aside={<StateTag state={departureTone(state)} text={stateText} />}
        actions={
          <>
            <HistoryButton of={{ kind: 'departure', id }} />
            <DepartureActs departure={departure} onAct={setDoing} />
          </>
        }
      />
      <div className="departure">
        <Flex vertical gap={16}>
          <NowPanel departure={departure} />
          <DossierPanel departure={departure} />
          {departure.track === 'expulsion' && <ReplyPanel departure={departure} />}
        </Flex>
        <TimelinePanel departure={departure} />
      </div>
      <DepartureDialogs departure={departure} doing={doing} onClose={() => setDoing(null)} />
    </>
  );
}
