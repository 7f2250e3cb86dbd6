import type { Cited } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { ArticleChip } from './chip';
import { Icon } from './icon';

/** Sentences, each with its article; ticked where they hold, plain where they are only said. */
export function CitedList({ items, isPlain = false }: { items: Cited[]; isPlain?: boolean }) {
  return (
    <View className="stack">
      {items.map(({ text, article }) => (
        <View className="row row--top" key={text}>
          {!isPlain && <Icon name="ok" tone="ok" />}
          <View className="grow">
            <View>{text}</View>
            <ArticleChip article={article} />
          </View>
        </View>
      ))}
    </View>
  );
}
