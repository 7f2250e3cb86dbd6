import { View } from '@tarojs/components';
import { useState } from 'react';
import { useMe } from '../../../features/me/get-me';
import { askWechatWhoIAm, returnedLogin } from '../../../platform/sign-in';
import { pages } from '../../../routes';
import { leaveFor } from '../../../session/go';
import { useOnce } from '../../../session/use-once';
import { useParam } from '../../../session/use-param';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { useOpenSession } from '../api/open-session';
import { AskName } from '../parts/ask-name';
import { Consent } from '../parts/consent';
import './index.scss';

export default function SignIn() {
  const asked = useParam('returnTo');
  const [returned] = useState(returnedLogin);
  const returnTo = returned?.returnTo || asked || pages.home;
  const [hasConsent, setHasConsent] = useState(returned !== undefined);
  const [hint, setHint] = useState('');
  const [isNameless, setIsNameless] = useState(false);
  const openSession = useOpenSession();
  const me = useMe();

  const enter = (code: string) =>
    openSession.mutate(code, {
      onSuccess: ({ person }) => (person.name ? leaveFor(returnTo) : setIsNameless(true)),
    });
  useOnce(() => {
    if (returned) enter(returned.code);
  });

  const signIn = async () => {
    if (!hasConsent) return setHint('请先阅读隐私说明，并勾选同意。');
    setHint('');
    const answer = await askWechatWhoIAm(returnTo);
    if (answer.kind === 'failed') setHint(answer.text);
    if (answer.kind === 'code') enter(answer.code);
    return undefined;
  };

  return (
    <Page>
      <View className="welcome">
        <View className="welcome__mark">盟</View>
        <View className="title">登录盟务</View>
        <View className="muted">申请入盟、缴费和报名会议需要登录；浏览不需要。</View>
      </View>
      {isNameless || (me.data && !me.data.person.name) ? (
        <AskName onDone={() => leaveFor(returnTo)} />
      ) : (
        <Card>
          <Consent isGiven={hasConsent} onChange={setHasConsent} />
          {hint && <Notice tone="warn">{hint}</Notice>}
          <FailureNotice error={openSession.error} />
          <View className="sheet__buttons">
            <Button id="sign-in" isBusy={openSession.isPending} onTap={() => void signIn()}>
              微信登录
            </Button>
          </View>
        </Card>
      )}
    </Page>
  );
}
