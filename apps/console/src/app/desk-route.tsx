import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { sessionStore } from '../session/session-store.ts';
import { LostPage } from './lost-page.tsx';

export const root = createRootRoute({ notFoundComponent: LostPage });

/** An address inside the console; anything else would send a signed-in officer elsewhere. */
export const ownAddress = (next: unknown) => (typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : undefined);

export function requireSession({ location }: { location: { href: string } }): void {
  if (!sessionStore.isIn()) throw redirect({ to: '/sign-in', search: { next: ownAddress(location.href) } });
}

export const desk = createRoute({
  getParentRoute: () => root,
  path: '/alliances/$alliance',
  beforeLoad: requireSession,
  component: lazyRouteComponent(() => import('./desk-layout.tsx'), 'DeskLayout'),
});
