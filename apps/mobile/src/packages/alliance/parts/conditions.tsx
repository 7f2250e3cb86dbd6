import type { AlliancePage } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { Card } from '../../../ui/card';
import { CitedList } from '../../../ui/cited-list';

/** Who may join, for each kind of member. */
export function Conditions({ kinds }: { kinds: AlliancePage['kinds'] }) {
  const stated = kinds.filter(({ conditions }) => conditions.length > 0);
  if (stated.length === 0) return null;
  return (
    <Card title="谁可以加入">
      <View className="stack">
        {stated.map(({ kind, label, conditions }) => (
          <View key={kind}>
            <View className="muted">{label}</View>
            <CitedList items={conditions} />
          </View>
        ))}
      </View>
    </Card>
  );
}
