import type { BillView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { Card } from '../../../ui/card';
import { Chip } from '../../../ui/chip';
import { yuanText } from '../../../view/money';
import { dayText } from '../../../view/time';
import { toneOf } from '../../../view/tone';
import { periodText } from './bill.view';

/** What is owed, by whom, for which period, until when. */
export function Amount({ bill }: { bill: BillView }) {
  return (
    <Card>
      <View className="row row--top">
        <View className="grow">
          <View className="muted">{bill.title}</View>
          <View className="bill-amount amount">{yuanText(bill.totalFen)}</View>
        </View>
        <Chip tone={toneOf(bill.state)}>{bill.stateText}</Chip>
      </View>
      <View className="muted">
        {bill.payerName} · {periodText(bill)}
      </View>
      {bill.dueOn && bill.state === 'open' && <View>请在 {dayText(bill.dueOn)} 前缴纳</View>}
    </Card>
  );
}
