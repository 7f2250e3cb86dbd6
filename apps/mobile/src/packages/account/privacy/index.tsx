import { CONSENT_VERSION } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { Card } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { dayText } from '../../../view/time';
import { privacyText } from './privacy-text';

export default function Privacy() {
  return (
    <Page>
      <Card>
        <View className="title">隐私说明</View>
        <View className="caption">{dayText(CONSENT_VERSION)}起生效</View>
      </Card>
      {privacyText.map(({ title, lines }) => (
        <Card key={title} title={title}>
          <View className="stack">
            {lines.map((line) => (
              <View key={line}>{line}</View>
            ))}
          </View>
        </Card>
      ))}
    </Page>
  );
}
