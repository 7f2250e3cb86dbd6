import { to } from '../../routes';
import { go } from '../../session/go';
import { Card } from '../../ui/card';
import { Cell } from '../../ui/cell';
import { Chip } from '../../ui/chip';
import { toneOf } from '../../view/tone';
import { useMyApplications } from './list-my-applications';

export function MyApplications() {
  const applications = useMyApplications().data?.items ?? [];
  if (applications.length === 0) return null;
  return (
    <Card isFlush title="我的申请">
      {applications.map(({ id, alliance, allianceName, name, kindLabel, state, stateText }) => (
        <Cell
          key={id}
          id={`application-${id}`}
          title={name || `${kindLabel}申请`}
          note={allianceName}
          onTap={() => go(to.status(alliance, id))}
        >
          <Chip tone={toneOf(state)}>{stateText}</Chip>
        </Cell>
      ))}
    </Card>
  );
}
