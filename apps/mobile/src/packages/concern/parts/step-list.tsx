import type { DisputeStep } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { ArticleChip } from '../../../ui/chip';
import { classes } from '../../../ui/classes';
import { Icon } from '../../../ui/icon';
import './concern.scss';

/** The steps of the charter one after another; the current one stands out. */
export function StepList({ steps }: { steps: readonly DisputeStep[] }) {
  return (
    <View className="stack">
      {steps.map(({ who, does, article, state }, at) => (
        <View className="row row--top" key={`${who}-${does}`}>
          {state === 'done' ? (
            <Icon name="ok" tone="ok" />
          ) : (
            <View className={classes('step-number', state === 'current' && 'step-number--current')}>{at + 1}</View>
          )}
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
