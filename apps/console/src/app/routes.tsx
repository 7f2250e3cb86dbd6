import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { applicationStates } from '../features/applications/applications.view.ts';
import { sessionStore } from '../session/session-store.ts';
import { listSearch } from '../ui/list-search.ts';
import { HomePage } from './home-page.tsx';
import { LostPage } from './lost-page.tsx';

const root = createRootRoute({ notFoundComponent: LostPage });

/** An address inside the console; anything else would send a signed-in officer elsewhere. */
const ownAddress = (next: unknown) => (typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : undefined);

function requireSession({ location }: { location: { href: string } }): void {
  if (!sessionStore.isIn()) throw redirect({ to: '/sign-in', search: { next: ownAddress(location.href) } });
}

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: requireSession,
  component: HomePage,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ next }: Record<string, unknown>): { next?: string | undefined } => ({ next: ownAddress(next) }),
  component: lazyRouteComponent(() => import('../features/accounts/sign-in-page.tsx'), 'SignInPage'),
});

const invitationPage = lazyRouteComponent(() => import('../features/accounts/invitation-page.tsx'), 'InvitationPage');
const invitation = createRoute({ getParentRoute: () => root, path: '/invitation', component: invitationPage });
const invitationByPath = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  component: invitationPage,
});

const desk = createRoute({
  getParentRoute: () => root,
  path: '/alliances/$alliance',
  beforeLoad: requireSession,
  component: lazyRouteComponent(() => import('./desk-layout.tsx'), 'DeskLayout'),
});

const today = createRoute({
  getParentRoute: () => desk,
  path: '/today',
  component: lazyRouteComponent(() => import('../features/desk/today-page.tsx'), 'TodayPage'),
});

const searchApplications = listSearch(Object.keys(applicationStates));
const applications = createRoute({
  getParentRoute: () => desk,
  path: '/applications',
  validateSearch: searchApplications,
  component: lazyRouteComponent(() => import('../features/applications/applications-page.tsx'), 'ApplicationsPage'),
});

const review = createRoute({
  getParentRoute: () => desk,
  path: '/applications/$application',
  validateSearch: searchApplications,
  component: lazyRouteComponent(() => import('../features/applications/review-page.tsx'), 'ReviewPage'),
});

const deskPages = desk.addChildren([today, applications, review]);

export const router = createRouter({
  routeTree: root.addChildren([home, signIn, invitation, invitationByPath, deskPages]),
  defaultPreload: false,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
