import { View } from '@tarojs/components';
import { ArticleChip } from './chip';

interface Step {
  label: string;
  who: string;
  article: string;
}

/** The way from here to there, in order. */
export function Steps({ steps }: { steps: Step[] }) {
  return (
    <View>
      {steps.map(({ label, who, article }, index) => (
        <View className="step" key={label}>
          <View className="step__number">{index + 1}</View>
          <View className="grow">
            <View>{label}</View>
            <View className="row row--wrap">
              <View className="muted">{who}</View>
              <ArticleChip article={article} />
            </View>
          </View>
        </View>
      ))}
    </View>
  );
}
