import type { ResolutionCard } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { Card } from '../../../ui/card';
import { ArticleChip, Chip } from '../../../ui/chip';
import { EmptyState } from '../../../ui/empty-state';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { dayText } from '../../../view/time';
import { useResolutions } from '../api/list-resolutions';

/** What my bodies have decided, and what has become of it. */
export default function ResolutionsPage() {
  const alliance = useParam('alliance');
  return (
    <Page>
      <Loaded of={useResolutions(alliance)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon="info" title="还没有决议" text="您所在机构表决结束后，决议会显示在这里。" />
          ) : (
            items.map((one) => <Resolution key={one.id} resolution={one} />)
          )
        }
      </Loaded>
    </Page>
  );
}

function Resolution({ resolution }: { resolution: ResolutionCard }) {
  const { id, alliance, motion, number, title, outcome, decidedOn, result, article, tracker } = resolution;
  return (
    <Card id={`resolution-${id}`} onTap={() => go(to.motion(alliance, motion))}>
      <View className="row row--wrap">
        <Chip>{number}</Chip>
        <Chip tone={outcome === 'passed' ? 'ok' : 'danger'}>{outcome === 'passed' ? '通过' : '未通过'}</Chip>
        <View className="muted">{dayText(decidedOn)}</View>
      </View>
      <View className="strong">{title}</View>
      <View className="muted">{result.text}</View>
      <ArticleChip article={article} />
      {tracker && (
        <View className="muted">
          {tracker.doneOn
            ? `${dayText(tracker.doneOn)}已落实：${tracker.doneNote ?? ''}`
            : `由${tracker.responsible}落实，${dayText(tracker.dueOn)}前${tracker.isOverdue ? '（已逾期）' : ''}`}
        </View>
      )}
    </Card>
  );
}
