import type { MotionView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ArticleChip } from '../../../ui/chip';
import { classes } from '../../../ui/classes';
import { Reason } from '../../../ui/reason';

/** What came of the vote, and the way to count it again. */
export function ResultCard({ motion: { alliance, id, ballot, actions } }: { motion: MotionView }) {
  const result = ballot?.result;
  if (!result) return null;
  const { yes, no, abstain, silent, isPassed, text, article } = result;
  return (
    <Card title="表决结果">
      <View className="stack">
        <View className={classes('verdict', isPassed ? 'verdict--passed' : 'verdict--failed')} id="result">
          {isPassed ? '通过' : '未通过'}
        </View>
        <View className="tally">
          <Figure label="赞成" value={yes} />
          <Figure label="反对" value={no} />
          <Figure label="弃权" value={abstain} />
          <Figure label="未投票" value={silent} />
        </View>
        <View>{text}</View>
        <ArticleChip article={article} />
        <Button id="open-box" kind="quiet" isOff={!actions.readBox.allowed} onTap={() => go(to.box(alliance, id))}>
          查看票箱，核对回执
        </Button>
        <Reason decision={actions.readBox} />
      </View>
    </Card>
  );
}

const Figure = ({ label, value }: { label: string; value: number }) => (
  <View className="tally__figure">
    <View className="tally__value">{value}</View>
    <View className="muted">{label}</View>
  </View>
);
