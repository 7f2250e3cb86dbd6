import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { AllianceRow } from '../../features/alliances/alliance-row';
import { useAlliances } from '../../features/alliances/list-alliances';
import { useMe } from '../../features/me/get-me';
import { pages } from '../../routes';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import './index.scss';

export default function Home() {
  const alliances = useAlliances();
  const mine = useMe().data?.memberships.map(({ alliance }) => alliance) ?? [];
  useShareAppMessage(() => ({ title: '盟务：教育联盟的入盟、会费、会议与公告', path: pages.home }));
  return (
    <Page isTab>
      <View className="hero">
        <View className="hero__title">教育联盟，按章办事</View>
        <View className="hero__text">入盟、会费、会议、公告，每一步都写明依据。</View>
      </View>
      <Loaded of={alliances}>
        {({ items }) => (
          <>
            {items.map((alliance) => (
              <AllianceRow key={alliance.id} alliance={alliance} isMine={mine.includes(alliance.id)} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}
