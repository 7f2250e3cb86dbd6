import { View } from '@tarojs/components';
import { ShareButton } from '../../../platform/share-button';
import { to } from '../../../routes';
import { Sheet } from '../../../ui/sheet';

interface Props {
  unitName: string;
  token: string;
  onClose: () => void;
}

/** Hands the link over by which a colleague comes to act for the unit. */
export function InviteSheet({ unitName, token, onClose }: Props) {
  return (
    <Sheet title="邀请同事加入本单位" onClose={onClose}>
      <View className="stack">
        <View className="muted">同事打开链接、登录后即加入{unitName}。链接 14 天内有效，只能用一次。</View>
        <ShareButton id="share-invite" page={to.personLink(token)} text={`邀请您加入${unitName}，点开登录即可：`}>
          微信发给同事
        </ShareButton>
      </View>
    </Sheet>
  );
}
