import { to } from '../../../routes';
import { go } from '../../../session/go';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';

/** The way to who sits in the alliance's bodies and holds its offices. */
export function Bodies({ alliance }: { alliance: string }) {
  return (
    <Card isFlush>
      <Cell
        id="bodies"
        title="机构与任职"
        note="理事、负责人、秘书处等人员和职权"
        onTap={() => go(to.bodies(alliance))}
      />
    </Card>
  );
}
