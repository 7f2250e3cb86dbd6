import { createHash } from 'node:crypto';
import type { VoteChoice } from '@mengwu/contracts';

/** The same as the voter's device computes; the nonce itself is never kept. */
export function receiptOf(nonce: string, motionId: string, choice: VoteChoice): string {
  return createHash('sha256').update(`${nonce}:${motionId}:${choice}`).digest('hex');
}
