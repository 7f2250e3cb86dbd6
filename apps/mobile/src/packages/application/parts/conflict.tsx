import { View } from '@tarojs/components';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';

/** The same application was saved elsewhere meanwhile: nothing is overwritten until the person says so. */
export function Conflict({ onSettle }: { onSettle: (keep: 'mine' | 'theirs') => void }) {
  return (
    <Notice tone="warn" id="conflict">
      <View>这份申请刚在另一处保存过，请选择以哪一份为准。</View>
      <View className="sheet__buttons">
        <Button id="keep-theirs" kind="quiet" onTap={() => onSettle('theirs')}>
          用另一处的
        </Button>
        <Button id="keep-mine" kind="quiet" onTap={() => onSettle('mine')}>
          用这里的
        </Button>
      </View>
    </Notice>
  );
}
