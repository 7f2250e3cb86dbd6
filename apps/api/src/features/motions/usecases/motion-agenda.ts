import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { AgendaProvider, DateResolution, ProvidedItem, SittingKey } from '../../sittings/index.ts';
import { resultText } from '../domain/ballot-words.ts';
import type { Motion } from '../domain/motion.ts';
import { kindTexts, mannerTexts, stateTexts } from '../http/motion.texts.ts';
import { BallotRepository } from '../persistence/ballot.repository.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { ResolutionRepository } from '../persistence/resolution.repository.ts';
import { LoadMotion } from './load-motion.ts';
import { MoveMotion } from './move-motion.ts';

/** What sittings have to know of motions: their lines on the agenda and in the minutes, open votes, who has answered. */
@Injectable()
export class MotionAgenda implements AgendaProvider {
  readonly kind = 'motion';

  constructor(
    private readonly motions: MotionRepository,
    private readonly ballots: BallotRepository,
    private readonly resolutions: ResolutionRepository,
    private readonly load: LoadMotion,
    private readonly move: MoveMotion,
  ) {}

  async items({ alliance, sittingId }: SittingKey, tx?: Tx): Promise<ProvidedItem[]> {
    const items: ProvidedItem[] = [];
    for (const motion of await this.motions.ofSitting(alliance, sittingId, tx)) {
      items.push(await this.item(motion, sittingId, tx));
    }
    return items;
  }

  async openVotes({ alliance, sittingId }: SittingKey, tx: Tx): Promise<number> {
    return (await this.ballots.openIn(alliance, sittingId, tx)).length;
  }

  answered({ alliance, sittingId }: SittingKey, tx?: Tx): Promise<string[]> {
    return this.ballots.votedIn(alliance, sittingId, tx);
  }

  async release(tx: Tx, { alliance, sittingId }: SittingKey): Promise<void> {
    for (const { id } of await this.motions.ofSitting(alliance, sittingId, tx)) {
      const motion = await this.motions.lock(tx, alliance, id);
      if (motion.state !== 'listed' || motion.sittingId !== sittingId) continue;
      const released = await this.move.execute(tx, motion, 'adjourn', { sittingId: null });
      tx.record({
        alliance,
        action: 'motion.adjourned',
        subject: { kind: 'motion', id },
        before: { state: motion.state },
        after: { state: released.state },
      });
    }
  }

  dateResolutions(alliance: string, body: string, tx?: Tx): Promise<DateResolution[]> {
    return this.resolutions.passed(alliance, { body, kind: 'adjourn-date' }, tx);
  }

  private async item(motion: Motion, sittingId: string, tx?: Tx): Promise<ProvidedItem> {
    const facts = await this.load.execute(motion, tx);
    const ballot = facts.ballots.findLast((one) => one.sittingId === sittingId);
    const resolution = facts.resolutions.find(({ ballotId }) => ballotId === ballot?.id);
    const result = ballot?.result;
    const recused = ballot ? facts.voters.filter(({ part }) => part === 'recused').map(({ name }) => name) : [];
    return {
      id: motion.id,
      title: motion.title,
      note: `提出：${motion.proposedAs}`,
      kindText: kindTexts[motion.kind],
      stateText: stateTexts[motion.state],
      article: motion.article,
      papers: [...facts.papers],
      result: result
        ? { text: resultText(result), article: result.article, resolution: resolution?.number ?? null }
        : null,
      minutes: [
        `${motion.proposedAs}提出：${motion.text}`,
        ...(recused.length > 0 ? [`回避：${recused.join('、')}。`] : []),
        ...(ballot && result ? [`${mannerTexts[ballot.manner]}：${resultText(result)}`] : []),
        ...(ballot?.state === 'void' ? ['答复人数不足，表决无效。'] : []),
        ...(resolution ? [`决议编号：${resolution.number}。`] : []),
      ],
    };
  }
}
