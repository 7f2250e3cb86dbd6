import { Outlet } from '@tanstack/react-router';
import { theme } from 'antd';
import { Suspense } from 'react';
import { desksOf } from '../features/accounts/desks.view.ts';
import { useMe } from '../features/accounts/me.ts';
import { useAlliance } from '../session/use-alliance.ts';
import { Loaded } from '../ui/loaded.tsx';
import { DeskHeader } from './desk-header.tsx';
import { DeskMenu } from './desk-menu.tsx';
import { OtherDesks } from './other-desks.tsx';
import { SessionGuard } from './session-guard.tsx';

export function DeskLayout() {
  const alliance = useAlliance();
  const me = useMe();
  const { token } = theme.useToken();
  return (
    <SessionGuard>
      <a className="skip-link" href="#main">
        跳到主要内容
      </a>
      <DeskHeader />
      <Loaded query={me}>
        {(loaded) =>
          desksOf(loaded).some((desk) => desk.alliance === alliance) ? (
            // A new alliance is a new desk: nothing typed or chosen is carried over.
            <div className="desk" key={alliance}>
              <nav aria-label="主导航" className="desk-nav" style={{ background: token.colorBgContainer }}>
                <DeskMenu />
              </nav>
              <main id="main" tabIndex={-1} className="desk-main">
                <Suspense>
                  <Outlet />
                </Suspense>
              </main>
            </div>
          ) : (
            <main id="main" tabIndex={-1} className="desk-main">
              <OtherDesks desks={desksOf(loaded)} />
            </main>
          )
        }
      </Loaded>
    </SessionGuard>
  );
}
