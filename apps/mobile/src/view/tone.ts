import type { ChipTone } from '../ui/chip';

const tones: Record<string, ChipTone> = {
  // applications
  returned: 'warn',
  dues: 'warn',
  admitted: 'ok',
  refused: 'danger',
  // bills
  open: 'warn',
  paid: 'ok',
  // events and seats
  published: 'ok',
  taken: 'ok',
  offered: 'warn',
  unpaid: 'warn',
  cancelled: 'danger',
  // sittings
  'sitting-convened': 'warn',
  'sitting-open': 'ok',
  'sitting-adjourned': 'danger',
  'sitting-cancelled': 'danger',
  // motions
  'motion-voting': 'warn',
  'motion-passed': 'ok',
  'motion-failed': 'danger',
  // concerns and disputes
  waiting: 'warn',
  answered: 'ok',
  settling: 'warn',
  settled: 'ok',
  ended: 'danger',
  // departures and tasks
  'departure-approval': 'warn',
  'departure-leaving': 'warn',
  'departure-reply': 'warn',
  'departure-vote': 'warn',
  'departure-left': 'danger',
  'departure-stays': 'ok',
  'departure-takenBack': 'ok',
  'departure-dropped': 'ok',
  'task-open': 'warn',
  'task-returned': 'warn',
  'task-confirmed': 'ok',
  // members
  active: 'ok',
  expelled: 'danger',
};

/** The colour beside a state's words. */
export const toneOf = (state: string): ChipTone => tones[state] ?? 'plain';
