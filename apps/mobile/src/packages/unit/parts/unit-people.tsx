import type { MyUnit } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Chip } from '../../../ui/chip';
import { dayText } from '../../../view/time';

interface Props {
  unit: MyUnit;
  onChoose: (person: MyUnit['people'][number]) => void;
}

/** Who acts for the unit; one of them represents it. */
export function UnitPeople({ unit, onChoose }: Props) {
  return (
    <Card isFlush title="本单位人员">
      {unit.people.map((person) => (
        <View className="cell" key={person.personId}>
          <View className="grow">
            <View className="place-head">
              <View>
                {person.name}
                {person.isMe && '（我）'}
              </View>
              {person.isRepresentative && <Chip tone="ok">代表本单位</Chip>}
            </View>
            <View className="muted">
              {person.roleText} · {dayText(person.since)}起
            </View>
          </View>
          {person.represent.allowed && !person.isRepresentative && (
            <Button
              id={`represent-${person.personId}`}
              kind="quiet"
              isSmall
              label={`由${person.name}担任单位代表`}
              onTap={() => onChoose(person)}
            >
              设为代表
            </Button>
          )}
        </View>
      ))}
    </Card>
  );
}
