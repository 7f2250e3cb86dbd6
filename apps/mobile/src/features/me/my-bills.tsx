import { View } from '@tarojs/components';
import { to } from '../../routes';
import { go } from '../../session/go';
import { Card } from '../../ui/card';
import { Cell } from '../../ui/cell';
import { Chip } from '../../ui/chip';
import { yuanText } from '../../view/money';
import { toneOf } from '../../view/tone';
import { useMyBills } from './list-my-bills';

export function MyBills() {
  const bills = useMyBills().data?.items ?? [];
  if (bills.length === 0) return null;
  return (
    <Card isFlush title="我的缴费">
      {bills.map((bill) => (
        <Cell
          key={bill.id}
          id={`bill-${bill.id}`}
          title={bill.title}
          note={bill.payerName}
          onTap={() => go(to.bill(bill.alliance, bill.id))}
        >
          <View className="amount strong">{yuanText(bill.totalFen)}</View>
          <Chip tone={toneOf(bill.state)}>{bill.stateText}</Chip>
        </Cell>
      ))}
    </Card>
  );
}
