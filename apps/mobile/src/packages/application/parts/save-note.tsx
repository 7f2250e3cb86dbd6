import { View } from '@tarojs/components';
import { aria } from '../../../platform/aria';
import type { SaveState } from '../draft/use-draft';

const words: Record<SaveState, string> = {
  saved: '已保存，换一部手机也能接着填',
  typing: '已存在本机，马上保存',
  saving: '正在保存…',
  offline: '网络不通，已存在本机，恢复后自动保存',
  refused: '标红的内容需要修改，其余已保存',
  conflict: '没有保存：这份申请在另一处改过',
};

export function SaveNote({ state }: { state: SaveState }) {
  return <View {...aria({ id: 'save-state', role: 'status' })}>{words[state]}</View>;
}
