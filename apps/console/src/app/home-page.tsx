import { Button } from 'antd';
import { desksOf } from '../features/accounts/desks.view.ts';
import { FrontCard } from '../features/accounts/front-card.tsx';
import { useMe } from '../features/accounts/me.ts';
import { useSignOut } from '../features/accounts/sign-out.ts';
import { useSession } from '../session/session-store.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Redirect } from '../ui/redirect.tsx';

/** Goes on to the first desk of whoever signed in. */
export function HomePage() {
  const me = useMe();
  const session = useSession();
  const signOut = useSignOut();
  if (session.status !== 'in') return <Redirect to="/sign-in" />;
  const [first] = me.data ? desksOf(me.data) : [];
  if (first) return <Redirect to={`/alliances/${first.alliance}/today`} />;
  return (
    <FrontCard title="还没有可进入的工作台">
      <Loaded query={me}>
        {() => (
          <>
            <p>您的账号目前不是任何联盟的秘书处工作人员。如需开通，请联系秘书处同事发送邀请。</p>
            <Button onClick={signOut}>退出登录</Button>
          </>
        )}
      </Loaded>
    </FrontCard>
  );
}
