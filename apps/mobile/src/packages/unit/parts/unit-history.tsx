import type { MyUnit } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { Card } from '../../../ui/card';
import { momentText } from '../../../view/time';

export function UnitHistory({ entries }: { entries: MyUnit['history'] }) {
  if (entries.length === 0) return null;
  return (
    <Card title="变动记录">
      <View className="stack">
        {entries.map(({ at, text }) => (
          <View key={`${at} ${text}`}>
            <View>{text}</View>
            <View className="muted">{momentText(at)}</View>
          </View>
        ))}
      </View>
    </Card>
  );
}
