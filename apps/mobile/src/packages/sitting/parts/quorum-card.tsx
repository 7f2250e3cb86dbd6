import type { QuorumView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { aria } from '../../../platform/aria';
import { Card } from '../../../ui/card';
import { ArticleChip } from '../../../ui/chip';
import { classes } from '../../../ui/classes';
import { Track } from '../../../ui/progress';
import { quorumPercent } from './sitting.view';

interface Props {
  quorum: QuorumView;
  isRemote: boolean;
  /** Nobody can have come yet: what is needed, and no count. */
  isAhead?: boolean;
}

/** Whether enough have come, in figures and in one sentence. */
export function QuorumCard({ quorum, isRemote, isAhead = false }: Props) {
  const { entitled, present, needed, isQuorate, text, rule, article } = quorum;
  if (isAhead) {
    return (
      <Card title="法定人数">
        <View>{rule}</View>
        <ArticleChip article={article} />
      </Card>
    );
  }
  return (
    <Card title="法定人数">
      <View className="quorum">
        <Figure label="应到" value={entitled} />
        <Figure label={isRemote ? '已答复' : '实到'} value={present} isMain />
        <Figure label="至少" value={needed ?? '未定'} />
      </View>
      <Track percent={quorumPercent(quorum)} />
      <View
        className={classes('quorum__text', isQuorate && 'quorum__text--enough')}
        {...aria({ id: 'quorum', role: 'status' })}
      >
        {text}
      </View>
      <View className="muted">{rule}</View>
      <ArticleChip article={article} />
    </Card>
  );
}

const Figure = ({ label, value, isMain }: { label: string; value: number | string; isMain?: boolean }) => (
  <View className="quorum__figure">
    <View className={classes('quorum__value', isMain && 'quorum__value--main')}>{value}</View>
    <View className="muted">{label}</View>
  </View>
);
