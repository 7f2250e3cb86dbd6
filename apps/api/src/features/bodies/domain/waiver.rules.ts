import { type CharterView, waiverPath } from '@mengwu/charter';
import type { ErrorCode, WaiverKind } from '@mengwu/contracts';
import { ALLOWED, ageOn, type Day, type Decision, refused } from '@mengwu/kernel';
import type { Candidate, Waiver } from './candidate.ts';
import { officeFacts } from './office-facts.ts';

export interface WaiverAsked {
  readonly kind: WaiverKind;
  readonly candidate: Candidate;
  readonly asker: string;
  /** The day of taking office. */
  readonly on: Day;
  readonly termsServed: number;
  readonly waivers: readonly Waiver[];
}

/** A waiver is for whoever needs it, where the charter provides it, and never asked for by the candidate (A20, A21). */
export function mayAskWaiver(view: CharterView, asked: WaiverAsked): Decision<ErrorCode> {
  const { kind, candidate, asker, waivers } = asked;
  const limit = kind === 'age' ? view.offices?.maxAge : view.offices?.maxTerms;
  const path = waiverPath(view, kind);
  const article = path?.article ?? limit?.article;
  if (!path || officeFacts(view, candidate.office)?.key === undefined)
    return refused('waiver_not_provided', { ...(article && { article }) });
  if (candidate.personId === asker) return refused('waiver_self_approval', { article: path.article });
  if (waivers.some((one) => one.kind === kind && ['asked', 'voted', 'approved'].includes(one.state)))
    return refused('waiver_open', { article: path.article });
  if (kind === 'age' && candidate.bornOn === null)
    return refused('birthday_missing', { ...(article && { article: limit?.article ?? article }) });
  return isNeeded(view, asked) ? ALLOWED : refused('waiver_not_needed', { article: path.article });
}

function isNeeded(view: CharterView, { kind, candidate, on, termsServed }: WaiverAsked): boolean {
  if (kind === 'term') {
    const limit = view.offices?.maxTerms?.value;
    return typeof limit === 'number' && termsServed >= limit;
  }
  const limit = view.offices?.maxAge?.value;
  return limit !== undefined && candidate.bornOn !== null && ageOn(candidate.bornOn, on) > limit;
}
