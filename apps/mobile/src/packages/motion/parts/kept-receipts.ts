import { storage } from '../../../platform/storage';

// Under `kept.`, so that signing out leaves nothing of it on a shared phone. The choice is not kept.
const nameOf = (motion: string, mandate: string) => `kept.receipt.${motion}.${mandate}`;

export const keepReceipt = (motion: string, mandate: string, receipt: string): void =>
  storage.set(nameOf(motion, mandate), receipt);

export const keptReceipt = (motion: string, mandate: string): string | undefined =>
  storage.get<string>(nameOf(motion, mandate));
