import { View } from '@tarojs/components';
import { aria } from '../platform/aria';
import { Card } from './card';

/** What is shown while the first answer is on its way. */
export function Skeleton({ cards = 2 }: { cards?: number }) {
  return (
    <View {...aria({ role: 'status', label: '正在加载' })}>
      {Array.from({ length: cards }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: fixed list: the cards are all alike and never move
        <Card key={index}>
          <View className="bone bone--short" />
          <View className="bone" />
          <View className="bone" />
        </Card>
      ))}
    </View>
  );
}
