import { View } from '@tarojs/components';
import { to } from '../../routes';
import { go } from '../../session/go';
import { useIsSignedIn } from '../../session/use-is-signed-in';
import { Card } from '../../ui/card';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import { SectionTitle } from '../../ui/section-title';
import { toneOf } from '../../view/tone';
import { useMyMotions } from './list-my-motions';

/** Votes that wait for me; nothing at all for whoever sits in no body. */
export function MyMotions() {
  const motions = useMyMotions().data?.items ?? [];
  if (!useIsSignedIn() || motions.length === 0) return null;
  return (
    <>
      <SectionTitle>待我表决</SectionTitle>
      {motions.map(({ alliance, id, title, bodyName, kindText, state, stateText }) => (
        <Card key={id} id={`motion-${id}`} onTap={() => go(to.motion(alliance, id))}>
          <View className="row row--top">
            <Icon name="people" tone="ok" isLarge />
            <View className="grow">
              <View className="strong">{title}</View>
              <View className="muted">
                {bodyName} · {kindText}
              </View>
            </View>
            <Chip tone={toneOf(`motion-${state}`)}>{stateText}</Chip>
          </View>
        </Card>
      ))}
    </>
  );
}
