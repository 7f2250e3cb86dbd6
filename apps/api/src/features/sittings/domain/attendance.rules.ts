import { ALLOWED, addMinutes, type Decision, type Instant, refused } from '@mengwu/kernel';
import type { Mandate } from '../../bodies/index.ts';
import type { Roll } from './roll.ts';
import { isOver } from './sitting.states.ts';
import type { Sitting } from './sitting.ts';
import { when } from './when.ts';

/** Early comers sign in before the hour; nobody does the day before. */
const BEFORE_MINUTES = 120;

export type SignInRefusal =
  | 'sitting_is_remote'
  | 'sitting_sign_in_closed'
  | 'sitting_not_entitled'
  | 'sitting_seat_empty'
  | 'sitting_already_here';

/** Whether the doors are open: from two hours before the hour until the sitting is over. */
export function maySignIn(sitting: Sitting, now: Instant): Decision<SignInRefusal> {
  const { state, startsAt } = sitting;
  if (sitting.isRemote) return refused('sitting_is_remote');
  if (state === 'planned') return refused('sitting_sign_in_closed', { params: { why: '会议通知还没有发出。' } });
  if (isOver(state)) return refused('sitting_sign_in_closed', { params: { why: '会议已结束、延期或取消。' } });
  const from = addMinutes(startsAt, -BEFORE_MINUTES);
  if (now < from) return refused('sitting_sign_in_closed', { params: { why: `${when(from)} 起可以签到。` } });
  return ALLOWED;
}

/** Somebody who holds a seat of this sitting comes in, once. */
export function mayArrive(
  sitting: Sitting,
  seat: Mandate | undefined,
  { roll, now }: { roll: Roll; now: Instant },
): Decision<SignInRefusal> {
  const open = maySignIn(sitting, now);
  if (!open.allowed) return open;
  if (!seat) return refused('sitting_not_entitled');
  if (seat.personId === null) return refused('sitting_seat_empty');
  return roll.present.has(seat.mandateId) ? refused('sitting_already_here') : ALLOWED;
}

export function mayLeave(
  sitting: Sitting,
  seat: Mandate,
  { roll, now }: { roll: Roll; now: Instant },
): Decision<SignInRefusal | 'sitting_not_here'> {
  const open = maySignIn(sitting, now);
  if (!open.allowed) return open;
  return roll.present.has(seat.mandateId) ? ALLOWED : refused('sitting_not_here');
}

/** A sitting in writing takes answers while it is open. */
export function mayReply(
  { isRemote, state }: Sitting,
  seat: Mandate | undefined,
  isHere: boolean,
): Decision<'sitting_not_remote' | 'sitting_not_open' | 'sitting_not_entitled' | 'sitting_already_here'> {
  if (!isRemote) return refused('sitting_not_remote');
  if (state !== 'open') return refused('sitting_not_open');
  if (!seat) return refused('sitting_not_entitled');
  return isHere ? refused('sitting_already_here') : ALLOWED;
}

/** Until it is over a person may say whether she comes, and change her mind. */
export function mayAcknowledge(
  { state }: Sitting,
  isCalled: boolean,
): Decision<'sitting_over' | 'sitting_not_entitled'> {
  if (state !== 'convened' && state !== 'open') return refused('sitting_over');
  return isCalled ? ALLOWED : refused('sitting_not_entitled');
}
