import type { SittingCard } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { to } from '../../routes';
import { go } from '../../session/go';
import { Card } from '../../ui/card';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import { momentText } from '../../view/time';
import { toneOf } from '../../view/tone';

export function SittingRow({ sitting }: { sitting: SittingCard }) {
  const { alliance, id, title, bodyName, startsAt, place, state, stateText } = sitting;
  return (
    <Card id={`sitting-${id}`} onTap={() => go(to.sitting(alliance, id))}>
      <View className="row row--top">
        <Icon name="people" tone="ok" isLarge />
        <View className="grow">
          <View className="strong">{title}</View>
          <View className="muted">
            {bodyName} · {momentText(startsAt)}
          </View>
          <View className="muted">{place ?? '通讯形式'}</View>
        </View>
        <Chip tone={toneOf(`sitting-${state}`)}>{stateText}</Chip>
      </View>
    </Card>
  );
}
