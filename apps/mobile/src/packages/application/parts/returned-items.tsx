import type { ApplicationView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { Chip } from '../../../ui/chip';

/** What the desk sent back, why, and whether it has been put right. */
export function ReturnedItems({ application }: { application: ApplicationView }) {
  const { id, alliance, returnedItems, state } = application;
  if (state !== 'returned' || returnedItems.length === 0) return null;
  return (
    <Card isFlush title="需要您更正">
      {returnedItems.map(({ field, label, reason, isCorrected }) => (
        <Cell
          key={field}
          id={`returned-${field}`}
          title={
            <View className="row row--wrap">
              <View>{label}</View>
              <Chip tone={isCorrected ? 'ok' : 'warn'}>{isCorrected ? '已更正' : '待更正'}</Chip>
            </View>
          }
          note={`退回原因：${reason}`}
          onTap={() => go(to.applicationField(alliance, id, field))}
        />
      ))}
    </Card>
  );
}
