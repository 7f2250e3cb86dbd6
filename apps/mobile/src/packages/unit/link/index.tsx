import { View } from '@tarojs/components';
import { to } from '../../../routes';
import { goInstead } from '../../../session/go';
import { goToSignIn } from '../../../session/go-to-sign-in';
import { useIsSignedIn } from '../../../session/use-is-signed-in';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Reason } from '../../../ui/reason';
import { useAcceptLink } from '../api/accept-link';
import { usePersonLink } from '../api/inspect-link';

/** Where a link leads, readable before login: to acting for a unit, or to one's own places. */
export default function PersonLinkPage() {
  const token = useParam('token');
  const isSignedIn = useIsSignedIn();
  const link = usePersonLink(token);
  const accept = useAcceptLink();
  const take = () => {
    if (!isSignedIn) return goToSignIn();
    accept.mutate(token, {
      onSuccess: ({ kind, alliance }) => goInstead(kind === 'join' ? to.unit(alliance) : to.places(alliance)),
    });
    return undefined;
  };
  return (
    <Page hasBar>
      <Loaded of={link}>
        {({ kind, name, allianceName, places, accept: decision }) => (
          <>
            <Card>
              <View className="muted">{allianceName}</View>
              <View className="title">{kind === 'join' ? `邀请您加入${name}` : `请${name}本人确认`}</View>
              <View className="stack">
                {kind === 'join' ? (
                  <View>加入后，您可以代表本单位报名会议、查看资料；单位也可以请您担任代表。</View>
                ) : (
                  <>
                    <View>确认后，下列席位和职务由您本人在手机上行使：</View>
                    {places.map((place) => (
                      <View className="strong" key={place}>
                        {place}
                      </View>
                    ))}
                  </>
                )}
              </View>
            </Card>
            <Reason decision={decision} id="link-reason" />
            <FailureNotice error={accept.error} />
            <ActionBar note={isSignedIn ? undefined : '需要先登录。'}>
              <Button id="accept-link" isOff={isSignedIn && !decision.allowed} isBusy={accept.isPending} onTap={take}>
                {acceptText(isSignedIn, kind)}
              </Button>
            </ActionBar>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function acceptText(isSignedIn: boolean, kind: 'join' | 'claim'): string {
  if (!isSignedIn) return kind === 'join' ? '登录并加入' : '登录并确认';
  return kind === 'join' ? '加入' : '我是本人，确认';
}
