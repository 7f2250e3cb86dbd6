import { View } from '@tarojs/components';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { ArticleChip, Chip } from '../../../ui/chip';
import { EmptyState } from '../../../ui/empty-state';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { dayText } from '../../../view/time';
import { toneOf } from '../../../view/tone';
import { useConcerns } from '../api/concerns';

/** What my unit has brought forward, and by which right. */
export default function ConcernsPage() {
  const alliance = useParam('alliance');
  const query = useConcerns(alliance);
  return (
    <Page hasBar>
      <Loaded of={query}>
        {({ right, dueDays, items }) => (
          <>
            <Card>
              <View>{right?.text ?? '对联盟工作的意见和建议'}</View>
              <ArticleChip article={right?.article} />
              <View className="muted">秘书处在收到后 {dueDays} 天内答复。</View>
            </Card>
            {items.length === 0 ? (
              <EmptyState icon="message" title="还没有提过意见" text="批评、建议或监督都可以提，秘书处会逐条答复。" />
            ) : (
              <Card isFlush>
                {items.map(({ id, title, kindText, state, stateText, dueOn, isOverdue }) => (
                  <Cell
                    key={id}
                    id={`concern-${id}`}
                    title={title}
                    note={state === 'waiting' ? `${kindText} · ${dayText(dueOn)}前答复` : kindText}
                    onTap={() => go(to.concern(alliance, id))}
                  >
                    <Chip tone={isOverdue ? 'danger' : toneOf(state)}>{isOverdue ? '答复超期' : stateText}</Chip>
                  </Cell>
                ))}
              </Card>
            )}
            <ActionBar>
              <Button id="write" onTap={() => go(to.newConcern(alliance))}>
                提出意见
              </Button>
            </ActionBar>
          </>
        )}
      </Loaded>
    </Page>
  );
}
