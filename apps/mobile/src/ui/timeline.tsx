import { View } from '@tarojs/components';
import { ArticleChip } from './chip';
import { classes } from './classes';

export interface TimelineItem {
  title: string;
  note: string;
  reason: string | null;
  article: string | null;
  isNow: boolean;
}

export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <View>
      {items.map(({ title, note, reason, article, isNow }) => (
        <View className={classes('line', isNow && 'line--now')} key={`${note}${title}`}>
          <View className={classes(isNow && 'strong')}>{title}</View>
          <View className="muted">{note}</View>
          {reason && <View className="small">{reason}</View>}
          <ArticleChip article={article} />
        </View>
      ))}
    </View>
  );
}
