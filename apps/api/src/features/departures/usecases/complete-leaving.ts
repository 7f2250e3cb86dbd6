import { reapplicationFrom } from '@mengwu/charter';
import { dayInWords, type LeavingHow } from '@mengwu/contracts';
import { type Day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import { Motions } from '../../motions/index.ts';
import type { Departure } from '../domain/departure.ts';
import { DepartureRepository } from '../persistence/departure.repository.ts';
import { MoveDeparture, type MoveOrder } from './move-departure.ts';
import { TellDeparture } from './tell-departure.ts';

const ENDINGS: Record<LeavingHow, string> = {
  withdrawal: '已退出联盟',
  expulsion: '已被除名',
  lapse: '因连续不履行义务，视为自动退出联盟',
};

interface Ending {
  readonly event: 'leave' | 'expel' | 'confirm';
  readonly by: MoveOrder['by'];
  readonly leftOn: Day;
  readonly article: string;
  readonly changes?: Partial<Departure>;
  readonly reason?: string;
}

/** A member leaves: the register, its people's rights, its places, bills and seats, all in one transaction. */
@Injectable()
export class CompleteLeaving {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly motions: Motions,
    private readonly departures: DepartureRepository,
    private readonly move: MoveDeparture,
    private readonly tell: TellDeparture,
  ) {}

  async execute(tx: Tx, departure: Departure, ending: Ending): Promise<Departure> {
    const { alliance, memberId, track: how } = departure;
    const { leftOn, article } = ending;
    const today = dayOf(tx.now);
    const { view } = this.alliances.charter(alliance, today);
    const reapplyFrom = reapplicationFrom(view, { how, leftOn, announcedOn: today });
    const to = (await this.members.peopleOf(alliance, [memberId], tx)).map(({ personId }) => personId);
    await this.members.leave(tx, { alliance, memberId, how, leftOn, reapplyFrom, article: article.slice(0, 60) });
    const left = await this.move.execute(tx, departure, {
      ...{ event: ending.event, by: ending.by, article, reason: ending.reason ?? null },
      changes: { ...ending.changes, leftOn, reapplyFrom, lastDay: leftOn },
    });
    await this.overtakeOthers(tx, left);
    const ban = reapplyFrom ? `自${dayInWords(reapplyFrom)}起可以再次申请加入。` : '';
    await this.tell.execute(tx, left, {
      to,
      title: `${left.memberName}${ENDINGS[how]}`,
      body: `${left.memberName}${ENDINGS[how]}，最后一天是${dayInWords(leftOn)}（依据：${article}）。${ban}`,
    });
    return left;
  }

  /** What else was open about the member leads nowhere any more. */
  private async overtakeOthers(tx: Tx, { alliance, memberId, id }: Departure): Promise<void> {
    for (const other of await this.departures.lockOpenOf(tx, alliance, memberId)) {
      if (other.id === id) continue;
      await this.move.execute(tx, other, { event: 'overtake', by: { role: 'system', personId: null } });
      const open = await this.motions.ofSubject(alliance, { kind: 'departure', id: other.id }, tx);
      for (const { id: motionId, state } of open) {
        // A vote that has begun is counted to its end, and changes nothing then.
        if (state !== 'proposed' && state !== 'listed') continue;
        await this.motions.withdraw(tx, { alliance, motionId, reason: '该成员已离开联盟' });
      }
    }
  }
}
