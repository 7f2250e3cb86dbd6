import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { applicationPlaces } from '../features/applications/applications.view.ts';
import { certificateStates } from '../features/certificates/certificates.ts';
import { concernStates, disputeStates } from '../features/concerns/concerns.ts';
import { departureFilters } from '../features/departures/departures.view.ts';
import { billStates, paymentStates } from '../features/dues/dues.view.ts';
import { dutyFilters } from '../features/duties/duties.ts';
import { movementKinds } from '../features/funds/funds.view.ts';
import { meetingStates } from '../features/meetings/meetings.view.ts';
import { memberStates } from '../features/members/members.view.ts';
import { motionStates, trackedFilters } from '../features/motions/motions.view.ts';
import { sittingStates } from '../features/sittings/sittings.view.ts';
import { sessionStore } from '../session/session-store.ts';
import { type ListSearch, listSearch } from '../ui/list-search.ts';
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

const sittings = createRoute({
  getParentRoute: () => desk,
  path: '/sittings',
  validateSearch: listSearch(Object.keys(sittingStates)),
  component: lazyRouteComponent(() => import('../features/sittings/sittings-page.tsx'), 'SittingsPage'),
});

const newSitting = createRoute({
  getParentRoute: () => desk,
  path: '/sittings/new',
  validateSearch: ({ follows }: Record<string, unknown>): { follows?: string } =>
    typeof follows === 'string' ? { follows } : {},
  component: lazyRouteComponent(() => import('../features/sittings/new-sitting-page.tsx'), 'NewSittingPage'),
});

const sitting = createRoute({
  getParentRoute: () => desk,
  path: '/sittings/$sitting',
  component: lazyRouteComponent(() => import('../features/sittings/sitting-page.tsx'), 'SittingPage'),
});

const editSitting = createRoute({
  getParentRoute: () => desk,
  path: '/sittings/$sitting/edit',
  component: lazyRouteComponent(() => import('../features/sittings/edit-sitting-page.tsx'), 'EditSittingPage'),
});

// The board fills the wall: it stands outside the desk's frame.
const sittingBoard = createRoute({
  getParentRoute: () => root,
  path: '/alliances/$alliance/sittings/$sitting/board',
  beforeLoad: requireSession,
  component: lazyRouteComponent(() => import('../features/sittings/board-page.tsx'), 'BoardPage'),
});

const motions = createRoute({
  getParentRoute: () => desk,
  path: '/motions',
  validateSearch: listSearch(Object.keys(motionStates)),
  component: lazyRouteComponent(() => import('../features/motions/motions-page.tsx'), 'MotionsPage'),
});

const newMotion = createRoute({
  getParentRoute: () => desk,
  path: '/motions/new',
  component: lazyRouteComponent(() => import('../features/motions/new-motion-page.tsx'), 'NewMotionPage'),
});

const resolutions = createRoute({
  getParentRoute: () => desk,
  path: '/motions/resolutions',
  validateSearch: listSearch(Object.keys(trackedFilters)),
  component: lazyRouteComponent(() => import('../features/motions/resolutions-page.tsx'), 'ResolutionsPage'),
});

const motion = createRoute({
  getParentRoute: () => desk,
  path: '/motions/$motion',
  component: lazyRouteComponent(() => import('../features/motions/motion-page.tsx'), 'MotionPage'),
});

const editMotion = createRoute({
  getParentRoute: () => desk,
  path: '/motions/$motion/edit',
  component: lazyRouteComponent(() => import('../features/motions/edit-motion-page.tsx'), 'EditMotionPage'),
});

const motionPages = [motions, newMotion, resolutions, motion, editMotion] as const;

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

const bodies = createRoute({
  getParentRoute: () => desk,
  path: '/bodies',
  component: lazyRouteComponent(() => import('../features/bodies/bodies-page.tsx'), 'BodiesPage'),
});

const body = createRoute({
  getParentRoute: () => desk,
  path: '/bodies/$body',
  component: lazyRouteComponent(() => import('../features/bodies/body-page.tsx'), 'BodyPage'),
});

const offices = createRoute({
  getParentRoute: () => desk,
  path: '/bodies/offices',
  component: lazyRouteComponent(() => import('../features/bodies/offices-page.tsx'), 'OfficesPage'),
});

const candidate = createRoute({
  getParentRoute: () => desk,
  path: '/bodies/candidates/$candidate',
  component: lazyRouteComponent(() => import('../features/bodies/candidate-page.tsx'), 'CandidatePage'),
});

const officeDuties = createRoute({
  getParentRoute: () => desk,
  path: '/bodies/duties',
  component: lazyRouteComponent(() => import('../features/bodies/duties-page.tsx'), 'OfficeDutiesPage'),
});

const officeAudits = createRoute({
  getParentRoute: () => desk,
  path: '/bodies/audits',
  component: lazyRouteComponent(() => import('../features/bodies/audits-page.tsx'), 'AuditsPage'),
});

const bodiesPages = [bodies, offices, officeDuties, officeAudits, candidate, body] as const;

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

const departures = createRoute({
  getParentRoute: () => desk,
  path: '/departures',
  validateSearch: listSearch(Object.keys(departureFilters)),
  component: lazyRouteComponent(() => import('../features/departures/departures-page.tsx'), 'DeparturesPage'),
});

const newDossier = createRoute({
  getParentRoute: () => desk,
  path: '/departures/new',
  validateSearch: ({ member: one }: Record<string, unknown>): { member?: string } =>
    typeof one === 'string' ? { member: one } : {},
  component: lazyRouteComponent(() => import('../features/departures/new-dossier-page.tsx'), 'NewDossierPage'),
});

const departure = createRoute({
  getParentRoute: () => desk,
  path: '/departures/$departure',
  component: lazyRouteComponent(() => import('../features/departures/departure-page.tsx'), 'DeparturePage'),
});

const editDossier = createRoute({
  getParentRoute: () => desk,
  path: '/departures/$departure/edit',
  component: lazyRouteComponent(() => import('../features/departures/edit-dossier-page.tsx'), 'EditDossierPage'),
});

const duties = createRoute({
  getParentRoute: () => desk,
  path: '/duties',
  validateSearch: listSearch(Object.keys(dutyFilters)),
  component: lazyRouteComponent(() => import('../features/duties/duties-page.tsx'), 'DutiesPage'),
});

const memberDuties = createRoute({
  getParentRoute: () => desk,
  path: '/duties/members/$member',
  component: lazyRouteComponent(() => import('../features/duties/member-duties-page.tsx'), 'MemberDutiesPage'),
});

const dutyTasks = createRoute({
  getParentRoute: () => desk,
  path: '/duties/tasks',
  validateSearch: listSearch(),
  component: lazyRouteComponent(() => import('../features/duties/tasks-page.tsx'), 'TasksPage'),
});

const dutyTask = createRoute({
  getParentRoute: () => desk,
  path: '/duties/tasks/$task',
  component: lazyRouteComponent(() => import('../features/duties/task-page.tsx'), 'TaskPage'),
});

const leavingPages = [departures, newDossier, departure, editDossier] as const;
const dutyPages = [duties, memberDuties, dutyTasks, dutyTask] as const;

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
  sittings,
  newSitting,
  sitting,
  editSitting,
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
