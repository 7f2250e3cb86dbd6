import type { ApplicationState } from '@mengwu/contracts';
import type { Transitions } from '@mengwu/kernel';

/** `enter-…` leads to the next step that the charter names; `admit` makes the applicant a member. */
export type ApplicationEvent =
  | 'submit'
  | 'return'
  | 'enter-publicity'
  | 'enter-resolution'
  | 'enter-dues'
  | 'admit'
  | 'refuse'
  | 'withdraw';

const onwards = {
  'enter-publicity': 'publicity',
  'enter-resolution': 'resolution',
  'enter-dues': 'dues',
  admit: 'admitted',
} as const;

export const applicationTransitions: Transitions<ApplicationState, ApplicationEvent> = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { ...onwards, return: 'returned', refuse: 'refused', withdraw: 'withdrawn' },
  returned: { submit: 'submitted', withdraw: 'withdrawn' },
  publicity: { ...onwards, refuse: 'refused', withdraw: 'withdrawn' },
  resolution: { ...onwards, refuse: 'refused', withdraw: 'withdrawn' },
  dues: { admit: 'admitted', withdraw: 'withdrawn' },
  admitted: {},
  refused: {},
  withdrawn: {},
};
