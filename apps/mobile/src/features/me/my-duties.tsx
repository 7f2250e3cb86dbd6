import type { Me } from '@mengwu/contracts';
import { to } from '../../routes';
import { go } from '../../session/go';
import { Card } from '../../ui/card';
import { Cell } from '../../ui/cell';
import { momentText } from '../../view/time';
import { dutiesOf } from './me.view';

export function MyDuties({ me }: { me: Me }) {
  const duties = dutiesOf(me);
  if (duties.length === 0) return null;
  return (
    <Card isFlush title="签到值守">
      {duties.map(({ alliance, event, title, door, until }) => (
        <Cell
          key={`${event}-${door}`}
          id={`duty-${event}`}
          title={title}
          note={until ? `${door}，值守到 ${momentText(until)}` : door}
          onTap={() => go(to.scanner({ alliance, id: event, door }))}
        />
      ))}
    </Card>
  );
}
