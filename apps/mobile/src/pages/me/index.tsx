import { MyDepartures } from '../../features/departures/my-departures';
import { MyTasks } from '../../features/duties/my-tasks';
import { MyTickets } from '../../features/events/my-tickets';
import { useMe } from '../../features/me/get-me';
import { MyApplications } from '../../features/me/my-applications';
import { MyBills } from '../../features/me/my-bills';
import { MyDuties } from '../../features/me/my-duties';
import { MyMemberships } from '../../features/me/my-memberships';
import { MyPlaces } from '../../features/me/my-places';
import { Settings } from '../../features/me/settings';
import { WhoIAm } from '../../features/me/who-i-am';
import { MyMotions } from '../../features/motions/my-motions';
import { useIsSignedIn } from '../../session/use-is-signed-in';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { SignInPrompt } from '../../ui/sign-in-prompt';

export default function Mine() {
  const isSignedIn = useIsSignedIn();
  const me = useMe();
  return (
    <Page isTab>
      {isSignedIn ? (
        <Loaded of={me}>
          {(data) => (
            <>
              <WhoIAm me={data} />
              <MyMotions />
              <MyDuties me={data} />
              <MyMemberships me={data} />
              <MyPlaces />
              <MyTasks />
              <MyBills />
              <MyApplications />
              <MyTickets />
              <MyDepartures />
            </>
          )}
        </Loaded>
      ) : (
        <SignInPrompt text="登录后可以申请入盟、缴费、报名会议。只看公开内容不需要登录。" />
      )}
      <Settings isSignedIn={isSignedIn} />
    </Page>
  );
}
