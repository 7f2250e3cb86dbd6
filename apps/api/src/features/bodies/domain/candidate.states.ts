import type { CandidateState, WaiverState } from '@mengwu/contracts';
import type { Transitions } from '@mengwu/kernel';

export type CandidateEvent = 'elect' | 'withdraw';

export const candidateStates = {
  open: { elect: 'elected', withdraw: 'withdrawn' },
  elected: {},
  withdrawn: {},
} as const satisfies Transitions<CandidateState, CandidateEvent>;

export type WaiverEvent = 'pass' | 'fail' | 'approve' | 'refuse' | 'drop';

/** Where the charter wants no vote, the approval follows the asking: the rule of the charter decides, not this table. */
export const waiverStates = {
  asked: { pass: 'voted', fail: 'refused', approve: 'approved', refuse: 'refused', drop: 'dropped' },
  voted: { approve: 'approved', refuse: 'refused', drop: 'dropped' },
  approved: { drop: 'dropped' },
  refused: {},
  dropped: {},
} as const satisfies Transitions<WaiverState, WaiverEvent>;
