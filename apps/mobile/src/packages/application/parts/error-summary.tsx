import type { FieldProblem } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { aria } from '../../../platform/aria';
import { Notice } from '../../../ui/notice';

interface Props {
  problems: FieldProblem[];
  onOpen: (field: string) => void;
}

/** Everything that has to be put right, each a link to its field, in the field's own words. */
export function ErrorSummary({ problems, onOpen }: Props) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="danger" id="error-summary">
      <View className="strong">还有 {problems.length} 项需要修改</View>
      {problems.map(({ field, text }) => (
        <View
          key={`${field}${text}`}
          className="summary-link"
          {...aria({ id: `fix-${field}`, role: 'button' })}
          onClick={() => onOpen(field)}
        >
          {text}
        </View>
      ))}
    </Notice>
  );
}
