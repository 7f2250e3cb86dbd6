import type { CheckInOutcome } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { aria } from '../../../platform/aria';
import { Icon } from '../../../ui/icon';
import { outcomeView } from './outcome.view';

export function OutcomePanel({ outcome }: { outcome: CheckInOutcome }) {
  const { tone, icon, word, first } = outcomeView(outcome);
  return (
    <View className={`outcome outcome--${tone}`} {...aria({ id: 'outcome', role: 'status' })}>
      <Icon name={icon} isLarge />
      <View className="grow">
        <View className="outcome__word">{word}</View>
        {outcome.holderName && (
          <View className="outcome__holder">
            {outcome.holderName}
            {outcome.memberName ? `，${outcome.memberName}` : ''}
          </View>
        )}
        <View>{outcome.text}</View>
        {first && <View>{first}</View>}
      </View>
    </View>
  );
}
