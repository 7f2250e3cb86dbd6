import type { VoteChoice } from '@mengwu/contracts';
import { hash } from '@stablelib/sha256';
import { toHex } from '../../../view/hex';

interface Secret {
  nonce: string;
  motion: string;
  choice: VoteChoice;
}

/** The proof of one vote: SHA-256 of nonce, motion and choice. Without the nonce nobody can read the choice from it. */
export function receiptOf({ nonce, motion, choice }: Secret): string {
  const text = `${nonce}:${motion}:${choice}`;
  return toHex(hash(Uint8Array.from(text, (letter) => letter.charCodeAt(0))));
}

/** In groups of eight, to read aloud or compare by eye. */
export const groupsOf = (receipt: string): string => receipt.replace(/(.{8})(?=.)/g, '$1 ');
