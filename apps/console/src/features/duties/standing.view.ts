import type { AssignmentState, DutyStanding } from '@mengwu/contracts';

/** The tone of a task's state, in the words that the tags know. */
export const assignmentTones: Record<AssignmentState, string> = {
  open: 'open',
  answered: 'submitted',
  returned: 'returned',
  confirmed: 'settled',
  cancelled: 'plain',
};

export const standingTexts: Record<DutyStanding['state'], string> = {
  noClause: '章程无此规定',
  silent: '章程未写明',
  fine: '正常',
  warning: '临近期限',
  expulsionTrack: '已达期限',
  lapsed: '视为退出',
};

export const standingTones: Record<DutyStanding['state'], 'default' | 'success' | 'warning' | 'error'> = {
  noClause: 'default',
  silent: 'warning',
  fine: 'success',
  warning: 'warning',
  expulsionTrack: 'error',
  lapsed: 'error',
};
