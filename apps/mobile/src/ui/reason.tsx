import type { DecisionView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { dayText } from '../view/time';
import { ArticleChip, Chip } from './chip';
import { Notice } from './notice';

/** Why something is not allowed, by which article, and from which day that changes. */
export function Reason({ decision, id }: { decision: DecisionView; id?: string }) {
  if (decision.allowed) return null;
  return (
    <Notice tone="warn" id={id}>
      <View>{decision.text}</View>
      <View className="row row--wrap">
        <ArticleChip article={decision.article} />
        {decision.changesOn && <Chip>{dayText(decision.changesOn)}起可以办理</Chip>}
      </View>
    </Notice>
  );
}
