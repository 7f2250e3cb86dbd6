import type { AdmissionStep } from '@mengwu/charter';
import type { ApplicationState, StepKind } from '@mengwu/contracts';

/** What happens to an application. `advance` leads to the charter's next step, `admit` makes the applicant a member. */
export type ApplicationEvent = 'submit' | 'return' | 'advance' | 'admit' | 'refuse' | 'withdraw';

/** Who brings it about: `body` through its resolution, `system` when a period is over or money has arrived. */
export type ActorRole = 'applicant' | 'officer' | 'body' | 'system';

/** A step as the table knows it: a body votes here, or the desk files its paper. */
export type StepPlace = Exclude<StepKind, 'resolution'> | 'vote' | 'filing';
/** Where an application is: on a kind of step, or in a state that is none. */
export type Place = Exclude<ApplicationState, 'underway'> | StepPlace;

type Moves = Readonly<Partial<Record<ApplicationEvent, readonly ActorRole[]>>>;

const onwards = (...roles: ActorRole[]): Moves => ({ advance: roles, admit: roles, withdraw: ['applicant'] });

/** What may happen where, and through whom; whatever is not written here is refused. */
export const moves: Readonly<Record<Place, Moves>> = {
  draft: { submit: ['applicant'], withdraw: ['applicant'] },
  returned: { submit: ['applicant'], withdraw: ['applicant'] },
  review: { ...onwards('officer'), return: ['officer'], refuse: ['officer'] },
  // Its days end by themselves, with a no for whoever may not be admitted any more; an objection is the desk's to answer.
  publicity: { ...onwards('officer', 'system'), refuse: ['officer', 'system'] },
  vote: { ...onwards('body'), refuse: ['body'] },
  filing: { ...onwards('body'), refuse: ['body'] },
  dues: onwards('system'),
  // The system does these itself, so nobody ever waits here.
  certificate: {},
  list: {},
  admitted: {},
  refused: {},
  withdrawn: {},
};

export const places = Object.keys(moves) as Place[];

const LEADS_TO = {
  submit: 'underway',
  return: 'returned',
  advance: 'underway',
  admit: 'admitted',
  refuse: 'refused',
  withdraw: 'withdrawn',
} as const satisfies Record<ApplicationEvent, ApplicationState>;

/** The state to which an event leads; undefined where it may not happen, or not through this role. */
export function stateAfter(place: Place, event: ApplicationEvent, role: ActorRole): ApplicationState | undefined {
  return moves[place][event]?.includes(role) ? LEADS_TO[event] : undefined;
}

/** The table's word for a step of the charter. */
export function placeOfStep({ kind, manner }: Pick<AdmissionStep, 'kind' | 'manner'>): StepPlace {
  if (kind !== 'resolution') return kind;
  return manner === 'filing' ? 'filing' : 'vote';
}

/** Where an application is; `step` is the one that it walks. */
export function placeOf(state: ApplicationState, step: AdmissionStep | undefined): Place {
  if (state !== 'underway') return state;
  if (!step) throw new Error('An application under way stands on no step of its path');
  return placeOfStep(step);
}
