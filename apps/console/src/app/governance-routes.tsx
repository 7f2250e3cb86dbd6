import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { departureFilters } from '../features/departures/departures.view.ts';
import { dutyFilters } from '../features/duties/duties.ts';
import { motionStates, trackedFilters } from '../features/motions/motions.view.ts';
import { sittingStates } from '../features/sittings/sittings.view.ts';
import { listSearch } from '../ui/list-search.ts';
import { desk, requireSession, root } from './desk-route.tsx';

// How an alliance governs itself: bodies, sittings, motions, departures and duties.

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
export const sittingBoard = createRoute({
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

export const motionPages = [motions, newMotion, resolutions, motion, editMotion] as const;

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

export const bodiesPages = [bodies, offices, officeDuties, officeAudits, candidate, body] as const;

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

export const leavingPages = [departures, newDossier, departure, editDossier] as const;
export const dutyPages = [duties, memberDuties, dutyTasks, dutyTask] as const;

export const sittingPages = [sittings, newSitting, sitting, editSitting] as const;
