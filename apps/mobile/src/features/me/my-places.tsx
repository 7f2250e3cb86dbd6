import { to } from '../../routes';
import { go } from '../../session/go';
import { Card } from '../../ui/card';
import { Cell } from '../../ui/cell';
import { useMyPlaces } from './list-my-places';

/** Where I sit and what I hold; nothing is shown to who has neither. */
export function MyPlaces() {
  const { data } = useMyPlaces();
  if (!data || data.items.length === 0) return null;
  return (
    <Card isFlush title="我的席位与职务">
      {data.items.map(({ id, alliance, allianceName, name, title }) => (
        <Cell
          key={id}
          id={`place-${id}`}
          title={`${name} · ${title}`}
          note={allianceName}
          onTap={() => go(to.places(alliance, id))}
        />
      ))}
    </Card>
  );
}
