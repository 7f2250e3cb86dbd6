import { CONSENT_VERSION } from '@mengwu/contracts';
import { View } from '@tarojs/components';
export default function Home() {
  return <View>盟务 {CONSENT_VERSION}</View>;
}
