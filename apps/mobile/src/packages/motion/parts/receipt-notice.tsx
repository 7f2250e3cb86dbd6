import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { keptReceipt } from './kept-receipts';
import { groupsOf } from './receipt';

/** Voted, on whichever device; the receipt is where the vote was cast. */
export function ReceiptNotice({ motion, mandate }: { motion: string; mandate: string }) {
  const receipt = keptReceipt(motion, mandate);
  return (
    <>
      <Notice tone="ok" id="voted">
        您已投票，感谢您履行职责。
      </Notice>
      {receipt && (
        <Card title="我的回执">
          <View className="stack">
            <View className="receipt" id="receipt">
              {groupsOf(receipt)}
            </View>
            <View className="muted">
              回执看不出您怎么投。表决结束后，可以在公布的票箱里找到它。退出登录前请自行保存。
            </View>
            <Button id="copy-receipt" kind="quiet" onTap={() => void copy(receipt)}>
              复制回执
            </Button>
          </View>
        </Card>
      )}
    </>
  );
}

async function copy(receipt: string): Promise<void> {
  await Taro.setClipboardData({ data: receipt });
  await Taro.showToast({ title: '回执已复制', icon: 'none' });
}
