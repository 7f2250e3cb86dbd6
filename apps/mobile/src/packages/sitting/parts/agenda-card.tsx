import type { AgendaItem } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { FileCells } from '../../../features/files/file-cells';
import { aria } from '../../../platform/aria';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { Card } from '../../../ui/card';
import { ArticleChip, Chip } from '../../../ui/chip';
import { classes } from '../../../ui/classes';
import { Icon } from '../../../ui/icon';

interface Props {
  alliance: string;
  agenda: readonly AgendaItem[];
}

export function AgendaCard({ alliance, agenda }: Props) {
  return (
    <Card isFlush title="议程">
      {agenda.map((item, at) => (
        <View key={item.id}>
          <View
            className={classes('cell', item.kind === 'motion' && 'cell--tap')}
            {...(item.kind === 'motion' && {
              ...aria({ id: `agenda-${item.id}`, role: 'button' }),
              onClick: () => go(to.motion(alliance, item.id)),
            })}
          >
            <View className="grow">
              <View>
                {at + 1}. {item.title}
              </View>
              {item.note && <View className="muted">{item.note}</View>}
              <View className="row row--wrap">
                {item.kindText && <Chip>{item.kindText}</Chip>}
                {item.stateText && <Chip tone={item.result ? 'ok' : 'plain'}>{item.stateText}</Chip>}
              </View>
              {item.result && (
                <>
                  <View className="muted">{item.result.text}</View>
                  <View className="row row--wrap">
                    {item.result.resolution && <Chip>{item.result.resolution}</Chip>}
                    <ArticleChip article={item.result.article} />
                  </View>
                </>
              )}
            </View>
            {item.kind === 'motion' && <Icon name="chevron" tone="muted" />}
          </View>
          <FileCells alliance={alliance} files={item.papers} />
        </View>
      ))}
    </Card>
  );
}
