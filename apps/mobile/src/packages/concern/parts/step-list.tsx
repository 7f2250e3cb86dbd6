import type { DisputeStep } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { ArticleChip } from '../../../ui/chip';
import { Icon } from '../../../ui/icon';

/** The steps of the charter one after another; the current one stands out. */
export function StepList({ steps }: { steps: readonly DisputeStep[] }) {
  return (
    <View className="stack">
      {steps.map(({ who, does, article, state }) => (
        <View className="row row--top" key={`${who}-${does}`}>
          <Icon
            name={state === 'done' ? 'ok' : state === 'current' ? 'clock' : 'chevron'}
            tone={state === 'later' ? 'muted' : 'ok'}
          />
          <View className="grow">
            <View className={state === 'current' ? 'strong' : ''}>{who}</View>
            <View className="muted">{does}</View>
            <ArticleChip article={article} />
          </View>
        </View>
      ))}
    </View>
  );
}
