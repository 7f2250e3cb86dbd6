import type { DepartureState } from '@mengwu/contracts';
import { nextState, type Transitions } from '@mengwu/kernel';

export type DepartureEvent =
  // a withdrawal
  | 'approve'
  | 'refuse'
  | 'takeBack'
  | 'leave'
  // an expulsion
  | 'edit'
  | 'submit'
  | 'skipVerification'
  | 'verify'
  | 'sendBack'
  | 'notify'
  | 'reply'
  | 'propose'
  | 'expel'
  | 'acquit'
  | 'drop'
  // a lapse
  | 'confirm'
  | 'revive'
  // any of them, when the member has left by another
  | 'overtake';

/** `speaker`: speaks for the member · `second`: an officer who did not make the dossier · `body`: what it decided. */
export type ActorRole = 'speaker' | 'colleague' | 'officer' | 'second' | 'body' | 'system';

const otherwise = { overtake: 'moot' } as const;
const givenUp = { ...otherwise, drop: 'dropped' } as const;

export const departureTransitions = {
  approval: { ...otherwise, propose: 'approval', approve: 'leaving', refuse: 'stays', takeBack: 'takenBack' },
  leaving: { ...otherwise, takeBack: 'takenBack', leave: 'left' },
  dossier: { ...givenUp, edit: 'dossier', submit: 'verification', skipVerification: 'notice' },
  verification: { ...givenUp, verify: 'notice', sendBack: 'dossier' },
  notice: { ...givenUp, notify: 'reply' },
  reply: { ...givenUp, reply: 'reply', propose: 'vote' },
  // A motion that was taken back in between can be proposed again.
  vote: { ...givenUp, propose: 'vote', expel: 'left', acquit: 'stays' },
  confirmation: { ...otherwise, propose: 'confirmation', confirm: 'left', revive: 'stays' },
  left: {},
  stays: {},
  takenBack: {},
  dropped: {},
  moot: {},
} as const satisfies Transitions<DepartureState, DepartureEvent>;

const table: Transitions<DepartureState, DepartureEvent> = departureTransitions;

export function stateAfter(from: DepartureState, event: DepartureEvent): DepartureState | undefined {
  return nextState(table, from, event);
}

export function isClosed(state: DepartureState): boolean {
  return Object.keys(table[state]).length === 0;
}

/** Who may do what; what a body decides comes by its motion, or by its paper that the desk files. */
export const rolesOf: Readonly<Record<DepartureEvent, readonly ActorRole[]>> = {
  approve: ['officer', 'second', 'body'],
  refuse: ['officer', 'second', 'body'],
  takeBack: ['speaker'],
  leave: ['system'],
  edit: ['officer', 'second'],
  submit: ['officer', 'second'],
  skipVerification: ['officer', 'second'],
  verify: ['second'],
  sendBack: ['second'],
  notify: ['officer', 'second'],
  reply: ['speaker'],
  propose: ['officer', 'second', 'system'],
  expel: ['body'],
  acquit: ['body'],
  drop: ['officer', 'second'],
  confirm: ['officer', 'second', 'body'],
  revive: ['officer', 'second'],
  overtake: ['system'],
};
