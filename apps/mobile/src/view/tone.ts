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
  // members
  active: 'ok',
  expelled: 'danger',
};

/** The colour beside a state's words. */
export const toneOf = (state: string): ChipTone => tones[state] ?? 'plain';
