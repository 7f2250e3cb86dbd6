import { View } from '@tarojs/components';
import { to } from '../../../routes';
import { goInstead } from '../../../session/go';
import { goToSignIn } from '../../../session/go-to-sign-in';
import { useIsSignedIn } from '../../../session/use-is-signed-in';
import { useParam } from '../../../session/use-param';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import { Page } from '../../../ui/page';
import { momentText } from '../../../view/time';
import { useAcceptDuty } from '../api/accept-duty';

/** Invited to one door of one meeting: one tap, and the scanner opens. */
export default function AcceptDuty() {
  const token = useParam('token');
  const isSignedIn = useIsSignedIn();
  const accept = useAcceptDuty();
  const duty = accept.data;
  return (
    <Page>
      <Card title="签到值守邀请">
        <View className="stack">
          {duty ? (
            <>
              <View className="title">{duty.eventTitle}</View>
              <View className="muted">
                {duty.door}，值守到 {momentText(duty.until)}
              </View>
              <Button
                id="start-scanning"
                onTap={() => goInstead(to.scanner({ alliance: duty.alliance, id: duty.event, door: duty.door }))}
              >
                开始扫码
              </Button>
            </>
          ) : (
            <>
              <View>您被邀请在会议入口核验参会票。接受后即可扫码，权限在会议结束后自动失效。</View>
              <FailureNotice error={accept.error} />
              <Button
                id="accept-duty"
                isBusy={accept.isPending}
                onTap={() => (isSignedIn ? accept.mutate(token) : goToSignIn())}
              >
                {isSignedIn ? '接受值守' : '登录并接受'}
              </Button>
            </>
          )}
        </View>
      </Card>
    </Page>
  );
}
