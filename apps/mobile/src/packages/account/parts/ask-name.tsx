import { View } from '@tarojs/components';
import { useState } from 'react';
import { useRenameMe } from '../../../features/me/rename-me';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import { TextInput } from '../../../ui/text-input';

/** Asked once: the name that colleagues and the secretariat will see. */
export function AskName({ onDone }: { onDone: () => void }) {
  const [name, setName] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const rename = useRenameMe();
  const save = () => {
    setIsMissing(name.trim() === '');
    if (name.trim()) rename.mutate(name.trim(), { onSuccess: onDone });
  };
  return (
    <Card title="怎么称呼您？">
      <View className="muted">请填写真实姓名，会显示在参会票和申请表上。</View>
      <TextInput id="name" label="姓名" value={name} placeholder="例如：王小明" onType={setName} />
      {isMissing && <View className="field__error">请填写姓名。</View>}
      <FailureNotice error={rename.error} />
      <View className="sheet__buttons">
        <Button id="save-name" isBusy={rename.isPending} onTap={save}>
          完成
        </Button>
      </View>
    </Card>
  );
}
