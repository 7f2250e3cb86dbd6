import type { MotionView, VoteChoice } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';
import { keepReceipt } from '../parts/kept-receipts';
import { receiptOf } from '../parts/receipt';

export interface Vote {
  mandate: string;
  choice: VoteChoice;
  nonce: string;
}

/** Votes once; the phone makes the receipt itself, and the server never hands it out. */
export const useCastVote = ({ alliance, id }: Pick<MotionView, 'alliance' | 'id'>) =>
  useAct(async (vote: Vote, idempotencyKey) => {
    const answer = await client.call('POST /alliances/:alliance/motions/:motion/votes', {
      params: { alliance, motion: id },
      body: vote,
      idempotencyKey,
    });
    keepReceipt(id, vote.mandate, receiptOf({ ...vote, motion: id }));
    return answer;
  });
