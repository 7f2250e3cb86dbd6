import type { OwnObjection as Objection } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { FileCells } from '../../../features/files/file-cells';
import { Card } from '../../../ui/card';
import { Chip } from '../../../ui/chip';
import { momentText } from '../../../view/time';
import { objectionTone } from './publicity.view';

/** What one's own unit objected, and what the secretariat answered. */
export function OwnObjection({ alliance, objection }: { alliance: string; objection: Objection }) {
  const { reason, files, madeAt, state, stateText, answer, decidedAt } = objection;
  return (
    <Card title="本单位的异议">
      <View className="row row--wrap">
        <View className="grow muted">{momentText(madeAt)}提出</View>
        <Chip tone={objectionTone(state)}>{stateText}</Chip>
      </View>
      <View className="pre">{reason}</View>
      <FileCells alliance={alliance} files={files} />
      {answer ? (
        <View className="detail">
          <View className="caption">秘书处答复{decidedAt ? ` · ${momentText(decidedAt)}` : ''}</View>
          <View className="pre">{answer}</View>
        </View>
      ) : (
        <View className="muted">秘书处答复之前，申请不会进入下一步；答复后会给您发消息。</View>
      )}
    </Card>
  );
}
