import type { Cited } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { ArticleChip } from './chip';
import { Icon } from './icon';

/** Sentences, each with its article. */
export function CitedList({ items }: { items: Cited[] }) {
  return (
    <View className="stack">
      {items.map(({ text, article }) => (
        <View className="row row--top" key={text}>
          <Icon name="ok" tone="ok" />
          <View className="grow">
            <View>{text}</View>
            <ArticleChip article={article} />
          </View>
        </View>
      ))}
    </View>
  );
}
