import { ALLOWED, type Decision } from '@mengwu/kernel';
import { refusal } from './silent.ts';
import type { SittingRules } from './sitting-rules.ts';

/** Whether a body may vote in writing [A18]: only where the charter allows it, and with the reason on record. */
export function mayMeetRemotely(
  { remote, articles, name }: SittingRules,
  reason: string | null | undefined,
): Decision<'remote_not_allowed' | 'remote_reason_missing'> {
  const article = articles.remote;
  if (!remote.allowed) return refusal('remote_not_allowed', { article, params: { body: name } });
  return reason?.trim() ? ALLOWED : refusal('remote_reason_missing', { article });
}
