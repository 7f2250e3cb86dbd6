import { client } from '../../api/client';
import { useView } from '../../api/use-view';
import { to } from '../../routes';
import { go } from '../../session/go';
import { useIsSignedIn } from '../../session/use-is-signed-in';
import { Card } from '../../ui/card';
import { Cell } from '../../ui/cell';
import { Chip } from '../../ui/chip';
import { dayText } from '../../view/time';
import { toneOf } from '../../view/tone';

const useMyDepartures = () =>
  useView(['me', 'departures'], () => client.call('GET /me/departures'), { isEnabled: useIsSignedIn() });

/** Withdrawals and expulsions of my units, also of those that have left. */
export function MyDepartures() {
  const departures = useMyDepartures().data?.items ?? [];
  if (departures.length === 0) return null;
  return (
    <Card isFlush title="退出与除名">
      {departures.map(({ id, alliance, memberName, trackText, lastDay, state, stateText }) => (
        <Cell
          key={id}
          id={`departure-${id}`}
          title={memberName}
          note={lastDay ? `${trackText}，最后一天 ${dayText(lastDay)}` : trackText}
          onTap={() => go(to.departure(alliance, id))}
        >
          <Chip tone={toneOf(`departure-${state}`)}>{stateText}</Chip>
        </Cell>
      ))}
    </Card>
  );
}
