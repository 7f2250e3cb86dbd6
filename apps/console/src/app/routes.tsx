import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { applicationPlaces } from '../features/applications/applications.view.ts';
import { certificateStates } from '../features/certificates/certificates.ts';
import { concernStates, disputeStates } from '../features/concerns/concerns.ts';
import { billStates, paymentStates } from '../features/dues/dues.view.ts';
import { movementKinds } from '../features/funds/funds.view.ts';
import { meetingStates } from '../features/meetings/meetings.view.ts';
import { memberStates } from '../features/members/members.view.ts';
import { type ListSearch, listSearch } from '../ui/list-search.ts';
import { desk, ownAddress, requireSession, root } from './desk-route.tsx';
import { bodiesPages, dutyPages, leavingPages, motionPages, sittingBoard, sittingPages } from './governance-routes.tsx';
import { HomePage } from './home-page.tsx';

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

const today = createRoute({
  getParentRoute: () => desk,
  path: '/today',
  component: lazyRouteComponent(() => import('../features/desk/today-page.tsx'), 'TodayPage'),
});

const searchApplications = listSearch(Object.keys(applicationPlaces));
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

const relay = createRoute({
  getParentRoute: () => desk,
  path: '/applications/relay',
  component: lazyRouteComponent(() => import('../features/applications/relay-page.tsx'), 'RelayPage'),
});

const publicity = createRoute({
  getParentRoute: () => desk,
  path: '/publicity',
  validateSearch: listSearch(),
  component: lazyRouteComponent(() => import('../features/publicity/publicity-page.tsx'), 'PublicityPage'),
});

const members = createRoute({
  getParentRoute: () => desk,
  path: '/members',
  validateSearch: listSearch(Object.keys(memberStates)),
  component: lazyRouteComponent(() => import('../features/members/members-page.tsx'), 'MembersPage'),
});

const member = createRoute({
  getParentRoute: () => desk,
  path: '/members/$member',
  component: lazyRouteComponent(() => import('../features/members/member-page.tsx'), 'MemberPage'),
});

const meetings = createRoute({
  getParentRoute: () => desk,
  path: '/meetings',
  validateSearch: listSearch(Object.keys(meetingStates)),
  component: lazyRouteComponent(() => import('../features/meetings/meetings-page.tsx'), 'MeetingsPage'),
});

const newMeeting = createRoute({
  getParentRoute: () => desk,
  path: '/meetings/new',
  component: lazyRouteComponent(() => import('../features/meetings/new-meeting-page.tsx'), 'NewMeetingPage'),
});

const meeting = createRoute({
  getParentRoute: () => desk,
  path: '/meetings/$meeting',
  component: lazyRouteComponent(() => import('../features/meetings/meeting-page.tsx'), 'MeetingPage'),
});

const editMeeting = createRoute({
  getParentRoute: () => desk,
  path: '/meetings/$meeting/edit',
  component: lazyRouteComponent(() => import('../features/meetings/edit-meeting-page.tsx'), 'EditMeetingPage'),
});

const announcements = createRoute({
  getParentRoute: () => desk,
  path: '/announcements',
  validateSearch: listSearch(),
  component: lazyRouteComponent(() => import('../features/announcements/announcements-page.tsx'), 'AnnouncementsPage'),
});

const newAnnouncement = createRoute({
  getParentRoute: () => desk,
  path: '/announcements/new',
  component: lazyRouteComponent(
    () => import('../features/announcements/new-announcement-page.tsx'),
    'NewAnnouncementPage',
  ),
});

const announcement = createRoute({
  getParentRoute: () => desk,
  path: '/announcements/$announcement',
  validateSearch: listSearch(),
  component: lazyRouteComponent(() => import('../features/announcements/announcement-page.tsx'), 'AnnouncementPage'),
});

const editAnnouncement = createRoute({
  getParentRoute: () => desk,
  path: '/announcements/$announcement/edit',
  component: lazyRouteComponent(
    () => import('../features/announcements/edit-announcement-page.tsx'),
    'EditAnnouncementPage',
  ),
});

const searchBills = listSearch(Object.keys(billStates));
const bills = createRoute({
  getParentRoute: () => desk,
  path: '/bills',
  validateSearch: (raw: Record<string, unknown>): ListSearch & { bill?: string } => ({
    ...searchBills(raw),
    ...(typeof raw.bill === 'string' && { bill: raw.bill }),
  }),
  component: lazyRouteComponent(() => import('../features/dues/bills-page.tsx'), 'BillsPage'),
});

const payments = createRoute({
  getParentRoute: () => desk,
  path: '/payments',
  validateSearch: listSearch(Object.keys(paymentStates)),
  component: lazyRouteComponent(() => import('../features/dues/payments-page.tsx'), 'PaymentsPage'),
});

const charter = createRoute({
  getParentRoute: () => desk,
  path: '/charter',
  validateSearch: ({ article }: Record<string, unknown>): { article?: string } =>
    typeof article === 'string' ? { article } : {},
  component: lazyRouteComponent(() => import('../features/charter/charter-page.tsx'), 'CharterPage'),
});

const certificates = createRoute({
  getParentRoute: () => desk,
  path: '/certificates',
  validateSearch: listSearch(Object.keys(certificateStates)),
  component: lazyRouteComponent(() => import('../features/certificates/certificates-page.tsx'), 'CertificatesPage'),
});

const memberLists = createRoute({
  getParentRoute: () => desk,
  path: '/member-lists',
  component: lazyRouteComponent(() => import('../features/member-lists/member-lists-page.tsx'), 'MemberListsPage'),
});

const directory = createRoute({
  getParentRoute: () => desk,
  path: '/directory',
  validateSearch: listSearch(),
  component: lazyRouteComponent(() => import('../features/directory/directory-page.tsx'), 'DirectoryPage'),
});

const funds = createRoute({
  getParentRoute: () => desk,
  path: '/funds',
  validateSearch: listSearch(Object.keys(movementKinds)),
  component: lazyRouteComponent(() => import('../features/funds/funds-page.tsx'), 'FundsPage'),
});

const concerns = createRoute({
  getParentRoute: () => desk,
  path: '/concerns',
  validateSearch: listSearch(Object.keys(concernStates)),
  component: lazyRouteComponent(() => import('../features/concerns/concerns-page.tsx'), 'ConcernsPage'),
});

const disputes = createRoute({
  getParentRoute: () => desk,
  path: '/concerns/disputes',
  validateSearch: listSearch(Object.keys(disputeStates)),
  component: lazyRouteComponent(() => import('../features/concerns/disputes-page.tsx'), 'DisputesPage'),
});

const dispute = createRoute({
  getParentRoute: () => desk,
  path: '/concerns/disputes/$dispute',
  component: lazyRouteComponent(() => import('../features/concerns/dispute-page.tsx'), 'DisputePage'),
});

const reports = createRoute({
  getParentRoute: () => desk,
  path: '/concerns/reports',
  component: lazyRouteComponent(() => import('../features/concerns/reports-page.tsx'), 'ReportsPage'),
});

const concern = createRoute({
  getParentRoute: () => desk,
  path: '/concerns/$concern',
  component: lazyRouteComponent(() => import('../features/concerns/concern-page.tsx'), 'ConcernPage'),
});

const officers = createRoute({
  getParentRoute: () => desk,
  path: '/officers',
  component: lazyRouteComponent(() => import('../features/officers/officers-page.tsx'), 'OfficersPage'),
});

const deskPages = desk.addChildren([
  today,
  applications,
  relay,
  review,
  publicity,
  members,
  member,
  meetings,
  newMeeting,
  meeting,
  editMeeting,
  announcements,
  newAnnouncement,
  announcement,
  editAnnouncement,
  bills,
  payments,
  charter,
  certificates,
  memberLists,
  directory,
  funds,
  concerns,
  disputes,
  dispute,
  reports,
  concern,
  officers,
  ...bodiesPages,
  ...sittingPages,
  ...leavingPages,
  ...dutyPages,
  ...motionPages,
]);

export const router = createRouter({
  routeTree: root.addChildren([home, signIn, invitation, invitationByPath, sittingBoard, deskPages]),
  defaultPreload: false,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
