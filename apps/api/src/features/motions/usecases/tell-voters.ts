import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Notifications } from '../../notifications/index.ts';
import type { Ballot, BallotResult, Voter } from '../domain/ballot.ts';
import { resultText } from '../domain/ballot-words.ts';
import type { Motion } from '../domain/motion.ts';
import type { Resolution } from '../domain/resolution.ts';
import { dayAndTime } from '../domain/words.ts';
import { mannerTexts } from '../http/motion.texts.ts';
import { BallotRepository } from '../persistence/ballot.repository.ts';

/** Calls people to vote, and tells them what came of it. */
@Injectable()
export class TellVoters {
  constructor(
    private readonly notifications: Notifications,
    private readonly ballots: BallotRepository,
  ) {}

  async opened(tx: Tx, motion: Motion, ballot: Ballot, voters: readonly Voter[]): Promise<void> {
    const until = ballot.deadline ? `请在 ${dayAndTime(ballot.deadline)} 前投票` : '请现在投票';
    const body = `${ballot.rules.name}对“${motion.title}”进行${mannerTexts[ballot.manner]}。${until}，材料在议案页面。`;
    await this.tell(tx, motion, whoVotes(voters), { title: `请投票：${motion.title}`, body });
  }

  async closed(
    tx: Tx,
    motion: Motion,
    { ballot, result, resolution }: { ballot: Ballot; result: BallotResult; resolution: Resolution },
  ): Promise<void> {
    const title = `${result.isPassed ? '表决通过' : '表决未通过'}：${motion.title}`;
    const body = `${resultText(result)}决议编号：${resolution.number}。可在议案页面用回执核对票箱。`;
    await this.tell(tx, motion, await this.everyone(tx, ballot), { title, body });
  }

  async void(
    tx: Tx,
    motion: Motion,
    { ballot, present, needed }: { ballot: Ballot; present: number; needed: number },
  ): Promise<void> {
    const title = `表决无效，另行安排：${motion.title}`;
    const body = `应到 ${ballot.entitled} 人，答复 ${present} 人，不足 ${needed} 人，表决无效。已投的票全部作废，请等待下一次会议通知。`;
    await this.tell(tx, motion, await this.everyone(tx, ballot), { title, body });
  }

  /** What would have been decided cannot be done. */
  async useless(tx: Tx, motion: Motion, ballot: Ballot, why: string): Promise<void> {
    const body = `决议无法执行：${why}已投的票全部作废，请等待下一次通知。`;
    await this.tell(tx, motion, await this.everyone(tx, ballot), { title: `表决作废：${motion.title}`, body });
  }

  private async everyone(tx: Tx, ballot: Ballot): Promise<string[]> {
    const voters = await this.ballots.voters(ballot, tx);
    return voters.flatMap(({ personId }) => personId ?? []);
  }

  private async tell(
    tx: Tx,
    { alliance, id }: Motion,
    to: readonly string[],
    news: { title: string; body: string },
  ): Promise<void> {
    if (to.length === 0) return;
    const about = { target: 'motion', id } as const;
    await this.notifications.notify(tx, {
      alliance,
      to,
      ...news,
      link: about,
      template: 'progress',
      subject: { kind: 'motion', id },
    });
  }
}

/** The persons who can act: of a seat with a proxy, the one who holds it. */
function whoVotes(voters: readonly Voter[]): string[] {
  const persons = new Map(voters.map(({ mandateId, personId }) => [mandateId, personId]));
  return voters
    .filter(({ part }) => part === 'voter')
    .flatMap(({ personId, proxyOf }) => (proxyOf === null ? personId : persons.get(proxyOf)) ?? []);
}
