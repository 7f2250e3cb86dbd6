import type { VoteChoice } from '@mengwu/contracts';
import type { Person } from '../../../support/system/index.ts';
import type { Hand } from '../phone/hand.ts';
import type { Stage } from './stage.ts';

/** Somebody who already uses the system takes her phone and signs in. */
export async function takePhone(stage: Stage, { persona, name, phone }: Person): Promise<Hand> {
  const hand = await stage.phoneOf({ persona, name, phone });
  await hand.open('/packages/account/sign-in/index');
  await hand.tap('consent');
  await hand.signIn();
  await hand.at('/pages/home/index');
  return hand;
}

/** Opens the newest message with this title, as a thumb does. */
export async function openInbox(hand: Hand, title: string): Promise<void> {
  await hand.open('/pages/inbox/index');
  await hand.tapText(title);
}

/** From the message to the vote: the message, the choice, the confirmation. */
export async function voteInThreeTaps(hand: Hand, title: string, choice: VoteChoice): Promise<void> {
  await hand.open('/pages/inbox/index');
  await hand.tapText(`请投票：${title}`);
  await hand.at('/packages/motion/ballot/index');
  await hand.sees('表决规则');
  await hand.inspect();
  await hand.tap(`choice-${choice}`);
  await hand.tap('confirm-yes');
  await hand.sees('您已投票');
  await hand.inspect();
}

/** The receipt that the phone keeps and shows. */
export async function receiptOf(hand: Hand): Promise<string> {
  return (await hand.textOf('receipt')).replace(/\s/g, '');
}
