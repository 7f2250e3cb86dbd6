import type { BillView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { Card } from '../../../ui/card';
import { ArticleChip } from '../../../ui/chip';
import { OpenQuestion } from '../../../ui/open-question';
import { yuanText } from '../../../view/money';

/** Line by line: how much, what for, by which article. */
export function Why({ bill }: { bill: BillView }) {
  // With one line the transfer's own remark says it all.
  const isSplit = bill.state === 'open' && bill.lines.length > 1;
  return (
    <Card title="为什么是这个金额">
      <View className="stack">
        {bill.lines.map(({ code, label, amountFen, article, remark }) => (
          <View key={code}>
            <View className="row">
              <View className="grow row row--wrap">
                <View>{label}</View>
                <ArticleChip article={article} />
              </View>
              <View className="strong amount">{yuanText(amountFen)}</View>
            </View>
            {remark && isSplit && <View className="muted">单独转这一笔时，附言写：{remark}</View>}
          </View>
        ))}
      </View>
      <OpenQuestion text={bill.periodNote} />
    </Card>
  );
}
