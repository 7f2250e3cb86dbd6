import { View } from '@tarojs/components';
import { Card } from '../../../ui/card';
import { CopyCell } from '../../../ui/copy-cell';
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
          </View>
          <CopyCell id="copy-receipt" label="复制回执" value={receipt} />
        </Card>
      )}
    </>
  );
}
