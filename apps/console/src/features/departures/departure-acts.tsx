import type { DeskDeparture } from '@mengwu/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useAlliance } from '../../session/use-alliance.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { actLabels, actsOf, type DeskActName, isGrave, isMain } from './departures.view.ts';

interface DepartureActsProps {
  departure: DeskDeparture;
  onAct: (act: DeskActName) => void;
}

/** What the desk may do next, in order; what it may not do says why. */
export function DepartureActs({ departure, onAct }: DepartureActsProps) {
  const alliance = useAlliance();
  const navigate = useNavigate();
  const start = (act: DeskActName) => {
    if (act !== 'edit') return onAct(act);
    void navigate({
      to: '/alliances/$alliance/departures/$departure/edit',
      params: { alliance, departure: departure.id },
    });
  };
  return actsOf(departure).map((act) => (
    <DecisionButton
      key={act}
      decision={departure.actions[act]}
      onClick={() => start(act)}
      {...(isMain(act) && { type: 'primary' as const })}
      {...(isGrave(act) && { danger: true })}
    >
      {actLabels[act]}
    </DecisionButton>
  ));
}
