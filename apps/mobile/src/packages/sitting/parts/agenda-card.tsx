import type { AgendaItem } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { FileCells } from '../../../features/files/file-cells';
import { Card } from '../../../ui/card';
import { ArticleChip, Chip } from '../../../ui/chip';

interface Props {
  alliance: string;
  agenda: readonly AgendaItem[];
}

export function AgendaCard({ alliance, agenda }: Props) {
  return (
    <Card isFlush title="议程">
      {agenda.map((item, at) => (
        <View key={item.id}>
          <View className="cell">
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
          </View>
          <FileCells alliance={alliance} files={item.papers} />
        </View>
      ))}
    </Card>
  );
}
