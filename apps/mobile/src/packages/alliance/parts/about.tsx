import type { AlliancePage } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { Card } from '../../../ui/card';
import { CitedList } from '../../../ui/cited-list';
import { Steps } from '../../../ui/steps';
import { keyed } from '../../../view/keyed';

export function Introduction({ alliance }: { alliance: AlliancePage }) {
  return (
    <Card>
      <View className="title">{alliance.name}</View>
      {alliance.englishName && <View className="caption">{alliance.englishName}</View>}
      <View className="stack intro">
        {keyed(alliance.intro).map(({ key, item }) => (
          <View key={key}>{item}</View>
        ))}
      </View>
    </Card>
  );
}

export function Benefits({ alliance }: { alliance: AlliancePage }) {
  if (alliance.benefits.length === 0) return null;
  return (
    <Card title="成员权益">
      <CitedList items={alliance.benefits} />
    </Card>
  );
}

export function HowToJoin({ alliance }: { alliance: AlliancePage }) {
  if (alliance.admission.length === 0) return null;
  return (
    <Card title="入盟流程">
      <Steps steps={alliance.admission} />
    </Card>
  );
}
