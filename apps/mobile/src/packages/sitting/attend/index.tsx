import { View } from '@tarojs/components';
import { useState } from 'react';
import { Scanner } from '../../../platform/scanner';
import { to } from '../../../routes';
import { leaveFor } from '../../../session/go';
import { useIsSignedIn } from '../../../session/use-is-signed-in';
import { useOnce } from '../../../session/use-once';
import { useParam } from '../../../session/use-param';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { SignInPrompt } from '../../../ui/sign-in-prompt';
import { codeOf } from '../../../view/failure';
import { useAttend } from '../api/attend';
import { QuorumCard } from '../parts/quorum-card';
import { attendanceOf } from '../parts/sitting.view';
import '../parts/sitting.scss';

/** Opened by the code on the wall it signs in at once; opened from the sitting it looks for that code. */
export default function Attend() {
  const [alliance, id, code] = [useParam('alliance'), useParam('id'), useParam('pass')];
  const isSignedIn = useIsSignedIn();
  const [isForeign, setIsForeign] = useState(false);
  const attend = useAttend();
  useOnce(() => attend.mutate({ alliance, id, code }), isSignedIn && code !== '');
  const look = (scanned: string) => {
    if (attend.isPending) return;
    const found = attendanceOf(scanned);
    setIsForeign(found === undefined);
    if (found) attend.mutate(found);
  };
  const isDone = attend.isSuccess || codeOf(attend.error) === 'sitting_already_here';
  if (!isSignedIn) {
    return (
      <Page>
        <SignInPrompt text="签到需要知道您是谁，请先用微信登录。" />
      </Page>
    );
  }
  return (
    <Page>
      {isDone && (
        <Card>
          <View className="attended" id="attended">
            <View className="attended__word">已签到</View>
            <View className="muted">{attend.data ? attend.data.title : '您之前已经签到，无需重复。'}</View>
          </View>
        </Card>
      )}
      {attend.data && <QuorumCard quorum={attend.data.quorum} isRemote={false} />}
      {attend.isPending && <Notice>正在签到…</Notice>}
      {!isDone && <FailureNotice error={attend.error} />}
      {!isDone && (code === '' || attend.isError) && (
        <>
          <Notice>请扫描会场屏幕上的签到二维码。</Notice>
          {isForeign && <Notice tone="warn">这不是会议签到二维码，请对准会场屏幕再试。</Notice>}
          <Scanner onCode={look} otherwise="或请秘书处为您登记到会" />
        </>
      )}
      <Button id="to-sitting" kind={isDone ? 'main' : 'quiet'} onTap={() => leaveFor(to.sitting(alliance, id))}>
        查看会议
      </Button>
    </Page>
  );
}
