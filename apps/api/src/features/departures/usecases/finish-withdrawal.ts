import { dayInWords } from '@mengwu/contracts';
import { type Day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { Departure } from '../domain/departure.ts';
import { lastDayOf } from '../domain/withdrawal.rules.ts';
import { CompleteLeaving } from './complete-leaving.ts';
import { FindDeparture } from './find-departure.ts';
import { MoveDeparture, type MoveOrder } from './move-departure.ts';
import { TellDeparture } from './tell-departure.ts';

export interface Decision {
  readonly outcome: 'passed' | 'failed';
  readonly decidedOn: Day;
  /** By whom and which paper. */
  readonly decision: string;
  readonly article: string;
  readonly by: MoveOrder['by'];
  readonly reason?: string;
}

/** What follows from an approval or its refusal, of a withdrawal or of a lapse, however it came about. */
@Injectable()
export class FinishWithdrawal {
  constructor(
    private readonly findDeparture: FindDeparture,
    private readonly move: MoveDeparture,
    private readonly complete: CompleteLeaving,
    private readonly tell: TellDeparture,
  ) {}

  /** The step that a paper takes: a lapse is confirmed, a withdrawal approved. @throws DomainError `departure_not_found` */
  async eventFor(alliance: string, id: string, agrees: boolean): Promise<'confirm' | 'revive' | 'approve' | 'refuse'> {
    const { track } = await this.findDeparture.any({ alliance, departure: id });
    if (track === 'lapse') return agrees ? 'confirm' : 'revive';
    return agrees ? 'approve' : 'refuse';
  }

  execute(tx: Tx, departure: Departure, decision: Decision): Promise<Departure> {
    if (decision.outcome === 'failed') return this.stay(tx, departure, decision);
    return departure.track === 'lapse' ? this.confirm(tx, departure, decision) : this.approve(tx, departure, decision);
  }

  /** It leaves at the end of the notice or on the day of the approval, whichever is later [E7]. */
  private async approve(tx: Tx, departure: Departure, { decidedOn, by, reason, ...made }: Decision) {
    const lastDay = lastDayOf(departure, decidedOn);
    const approved = await this.move.execute(tx, departure, {
      ...{ event: 'approve', by, reason: reason ?? null, article: made.article },
      changes: { approvedOn: decidedOn, decision: made.decision, lastDay, files: departure.files },
    });
    if (lastDay < dayOf(tx.now)) {
      const system = { role: 'system', personId: null } as const;
      return this.complete.execute(tx, approved, {
        event: 'leave',
        by: system,
        leftOn: lastDay,
        article: made.article,
      });
    }
    await this.tell.execute(tx, approved, {
      title: '退出已获批准',
      body: `${approved.memberName} 的退出已获批准（${made.decision}），最后一天是${dayInWords(lastDay)}，当天 24:00 生效。`,
    });
    return approved;
  }

  private confirm(tx: Tx, departure: Departure, { decidedOn, by, article, decision, reason }: Decision) {
    return this.complete.execute(tx, departure, {
      ...{ event: 'confirm', by, leftOn: decidedOn, article },
      changes: { approvedOn: decidedOn, decision, files: departure.files },
      ...(reason !== undefined && { reason }),
    });
  }

  private async stay(tx: Tx, departure: Departure, { by, article, decision, reason }: Decision): Promise<Departure> {
    const event = departure.track === 'lapse' ? 'revive' : 'refuse';
    const stays = await this.move.execute(tx, departure, {
      ...{ event, by, article, reason: reason ?? decision },
      changes: { decision, files: departure.files },
    });
    const again = departure.track === 'lapse' ? '' : '可以再次提出退出。';
    await this.tell.execute(tx, stays, {
      title: departure.track === 'lapse' ? '不作退出处理' : '退出未获批准',
      body: `${stays.memberName} 仍是成员（${decision}）。${reason ? `原因：${reason}。` : ''}${again}`,
    });
    return stays;
  }
}
