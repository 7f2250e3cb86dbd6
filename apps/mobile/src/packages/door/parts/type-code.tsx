import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { TextInput } from '../../../ui/text-input';

/** For codes that cannot be scanned: eight characters, read aloud. */
export function TypeCode({ onCode }: { onCode: (code: string) => void }) {
  const [code, setCode] = useState('');
  const check = () => {
    const typed = code.replace(/[\s-]/g, '').toUpperCase();
    if (!typed) return;
    setCode('');
    onCode(typed);
  };
  return (
    <Card title="输入编号">
      <View className="type-code">
        <TextInput id="code" label="8 位编号" value={code} placeholder="8 位编号" onType={setCode} />
        <Button id="check-code" isSmall onTap={check}>
          核验
        </Button>
      </View>
    </Card>
  );
}
