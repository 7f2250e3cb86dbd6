import { View } from '@tarojs/components';
import { ShareButton } from '../../../platform/share-button';
import { to } from '../../../routes';
import { Sheet } from '../../../ui/sheet';

interface Props {
  title: string;
  token: string;
  onClose: () => void;
}

/** Hands a seat over: the link works once, for the first colleague who takes it. */
export function ShareSheet({ title, token, onClose }: Props) {
  const page = to.seatOffer(token);
  return (
    <Sheet title="把席位发给同事" onClose={onClose}>
      <View className="stack share-sheet">
        <View className="muted">同事打开链接、登录后即可领取。一个链接只能用一次。</View>
        <ShareButton id="share" page={page} text={`邀请您参加“${title}”，点开领取席位：`}>
          微信发给同事
        </ShareButton>
      </View>
    </Sheet>
  );
}
