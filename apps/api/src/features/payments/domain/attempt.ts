import type { Client } from '@mengwu/contracts';
import { addMinutes, type Fen, type Instant } from '@mengwu/kernel';
import type { AttemptState } from './attempt.states.ts';

export type SubjectKind = 'bill' | 'registration';

/** What is paid for; the room above knows what it means. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** One try to pay a subject. What was ordered is frozen: WeChat refuses an order that changes. */
export interface Attempt {
  readonly id: string;
  readonly alliance: string;
  readonly subject: Subject;
  readonly payerId: string;
  readonly client: Client;
  readonly merchantId: string;
  readonly appId: string;
  readonly openId: string;
  readonly outTradeNo: string;
  readonly amountFen: Fen;
  readonly orderBody: string;
  readonly prepayId: string | null;
  readonly prepaidAt: Instant | null;
  readonly state: AttemptState;
  readonly transactionId: string | null;
  readonly paidAt: Instant | null;
  readonly startedAt: Instant;
  readonly queries: number;
}

// WeChat's two hours, less what a slow phone may take to begin.
const PREPAY_MINUTES = 110;
const BUSY_MINUTES = 1;
// WeChat closes the order by itself after this; longer than the prepay_id lives, so that it can be renewed.
const EXPIRES_MINUTES = 24 * 60;

/** Whether the phone can still begin with this prepay_id. */
export function isPrepayFresh({ prepayId, prepaidAt }: Pick<Attempt, 'prepayId' | 'prepaidAt'>, now: Instant): boolean {
  return prepayId !== null && prepaidAt !== null && now < addMinutes(prepaidAt, PREPAY_MINUTES);
}

/** When WeChat takes no more money for an order that began then. */
export function expiresAt({ startedAt }: Pick<Attempt, 'startedAt'>): Instant {
  return addMinutes(startedAt, EXPIRES_MINUTES);
}

/** A colleague has only just begun to pay the same subject. */
export function isBusy({ startedAt }: Pick<Attempt, 'startedAt'>, now: Instant): boolean {
  return now < addMinutes(startedAt, BUSY_MINUTES);
}

/** Whether an open attempt can be gone on with, or has to be closed before another begins. */
export function isSameOrder(
  attempt: Pick<Attempt, 'appId' | 'openId' | 'amountFen'>,
  wanted: Pick<Attempt, 'appId' | 'openId' | 'amountFen'>,
): boolean {
  return attempt.appId === wanted.appId && attempt.openId === wanted.openId && attempt.amountFen === wanted.amountFen;
}

/** When to ask WeChat next, after so many questions: soon at first, hourly in the end. */
export function nextQueryAt(now: Instant, queries: number): Instant {
  return addMinutes(now, Math.min(60, 2 ** queries));
}
