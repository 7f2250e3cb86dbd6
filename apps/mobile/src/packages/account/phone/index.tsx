import { View } from '@tarojs/components';
import { useState } from 'react';
import { PhoneNumberButton } from '../../../platform/phone-number-button';
import { pages } from '../../../routes';
import { leaveFor } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { useSavePhone } from '../api/save-phone';

export default function Phone() {
  const returnTo = useParam('returnTo') || pages.me;
  const [denied, setDenied] = useState('');
  const save = useSavePhone();
  const onCode = (code: string) => {
    setDenied('');
    save.mutate(code, { onSuccess: () => leaveFor(returnTo) });
  };
  return (
    <Page>
      <Card title="验证手机号">
        <View className="stack">
          <View>办理入盟申请时，秘书处需要能联系到您。手机号只用于这件事，其他成员看不到。</View>
          {denied && <Notice tone="warn">{denied}</Notice>}
          <FailureNotice error={save.error} />
          <PhoneNumberButton isBusy={save.isPending} onCode={onCode} onDenied={setDenied} />
          <Button id="later" kind="text" onTap={() => leaveFor(pages.me)}>
            以后再说
          </Button>
        </View>
      </Card>
    </Page>
  );
}
