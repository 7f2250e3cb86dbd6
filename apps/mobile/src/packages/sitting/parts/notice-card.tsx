import type { SittingView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { Card } from '../../../ui/card';
import { ArticleChip, Chip } from '../../../ui/chip';
import { Icon } from '../../../ui/icon';
import { momentText } from '../../../view/time';
import { toneOf } from '../../../view/tone';

/** What, when, where, who calls, and how I take part. */
export function NoticeCard({ sitting }: { sitting: SittingView }) {
  const { bodyName, allianceName, title, startsAt, place, remote, convenedBy, seal, state, stateText, asText } =
    sitting;
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="row row--wrap">
            <Chip>{bodyName}</Chip>
            <Chip tone={toneOf(`sitting-${state}`)}>{stateText}</Chip>
          </View>
          <View className="title">{title}</View>
          <View className="muted">{allianceName}</View>
        </View>
        <View className="row row--top">
          <Icon name="clock" tone="muted" />
          <View className="grow">{momentText(startsAt)}</View>
        </View>
        <View className="row row--top">
          <Icon name="place" tone="muted" />
          <View className="grow">
            <View>{place ?? '以通讯形式召开'}</View>
            {remote && (
              <>
                <View className="muted">{remote.text}</View>
                <ArticleChip article={remote.article} />
              </>
            )}
          </View>
        </View>
        <View className="row row--top">
          <Icon name="people" tone="muted" />
          <View className="grow">
            <View>{asText}</View>
            {convenedBy && <View className="muted">召集人：{convenedBy}</View>}
          </View>
        </View>
        {seal && (
          <View>
            <View className="muted">{seal.text}</View>
            <ArticleChip article={seal.article} />
          </View>
        )}
      </View>
    </Card>
  );
}
