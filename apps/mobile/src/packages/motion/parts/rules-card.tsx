import type { BallotView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { Card } from '../../../ui/card';
import { ArticleChip } from '../../../ui/chip';

/** To read before voting: four lines. */
export function RulesCard({ ballot }: { ballot: BallotView }) {
  const { rules, voted, present } = ballot;
  return (
    <Card title="表决规则">
      <View className="stack">
        {rules.map(({ text, article }, at) => (
          <View className="row row--top" key={text}>
            <View className="rule__number">{at + 1}</View>
            <View className="grow">
              <View>{text}</View>
              <ArticleChip article={article} />
            </View>
          </View>
        ))}
        {ballot.state === 'open' && (
          <View className="muted">
            到会 {present} 人，已投票 {voted} 人。
          </View>
        )}
      </View>
    </Card>
  );
}
