import type { AlliancePage } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { Card } from '../../../ui/card';
import { ArticleChip } from '../../../ui/chip';
import { OpenQuestion } from '../../../ui/open-question';
import { keyed } from '../../../view/keyed';
import { yuanText } from '../../../view/money';

export function Fees({ fees }: { fees: AlliancePage['fees'] }) {
  if (fees.length === 0) return null;
  return (
    <Card title="会费">
      <View className="stack">
        {keyed(fees).map(({ key, item }) => (
          <View key={key}>
            <View className="row">
              <View className="grow">{item.label}</View>
              <View className="strong amount">{item.amountFen === null ? '未载明' : yuanText(item.amountFen)}</View>
            </View>
            {item.note && <View className="muted">{item.note}</View>}
            <ArticleChip article={item.article} />
            <OpenQuestion text={item.openQuestion} />
          </View>
        ))}
      </View>
    </Card>
  );
}
