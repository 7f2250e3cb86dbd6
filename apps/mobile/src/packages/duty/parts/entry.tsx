import type { DutyEntryView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { FileCells } from '../../../features/files/file-cells';
import { ArticleChip, Chip } from '../../../ui/chip';
import { classes } from '../../../ui/classes';
import { dayText } from '../../../view/time';

/** One fulfilled duty, what shows it, and by which article; what was struck out stays readable. */
export function Entry({ alliance, entry }: { alliance: string; entry: DutyEntryView }) {
  const { kindText, on, title, article, evidence, struckReason } = entry;
  const isStruck = struckReason !== null;
  return (
    <View className="cell">
      <View className="grow">
        <View className={classes(isStruck && 'struck')}>{title}</View>
        <View className="muted">
          {dayText(on)} · {kindText} · {evidence.text}
        </View>
        {isStruck && <View className="muted">秘书处已撤销：{struckReason}</View>}
        <ArticleChip article={article} alliance={alliance} />
        {evidence.file && <FileCells alliance={alliance} files={[evidence.file]} />}
      </View>
      {isStruck && <Chip>已撤销</Chip>}
    </View>
  );
}
