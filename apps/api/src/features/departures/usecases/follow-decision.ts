import { dayInWords } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { Decided } from '../../motions/index.ts';
import { isClosed } from '../domain/departure.states.ts';
import type { Departure } from '../domain/departure.ts';
import { DepartureRepository } from '../persistence/departure.repository.ts';
import { CompleteLeaving } from './complete-leaving.ts';
import { FinishWithdrawal } from './finish-withdrawal.ts';
import { MoveDeparture } from './move-departure.ts';
import { TellDeparture } from './tell-departure.ts';

const BODY = { role: 'body', personId: null } as const;

/** A body has voted: what it decided happens in the transaction that closes the vote [A15][C15][E7][E8]. */
@Injectable()
export class FollowDecision {
  constructor(
    private readonly departures: DepartureRepository,
    private readonly finish: FinishWithdrawal,
    private readonly complete: CompleteLeaving,
    private readonly move: MoveDeparture,
    private readonly tell: TellDeparture,
  ) {}

  async execute(tx: Tx, decided: Decided): Promise<void> {
    const departure = decided.subjectId && (await this.departures.lock(tx, decided.alliance, decided.subjectId));
    // It was taken back, or the member left otherwise, while the vote went on.
    if (!departure || isClosed(departure.state)) return;
    const { outcome, resolution, article } = decided;
    const decision = `${resolution.bodyName}决议 ${resolution.number}（${dayInWords(resolution.decidedOn)}）`;
    const made = { outcome, decidedOn: resolution.decidedOn, decision, article, by: BODY };
    if (departure.track !== 'expulsion') await this.finish.execute(tx, departure, made);
    else if (outcome === 'passed') await this.expel(tx, departure, made);
    else await this.acquit(tx, departure, made);
  }

  private async expel(
    tx: Tx,
    departure: Departure,
    { decidedOn, decision }: { decidedOn: Departure['openedOn']; decision: string },
  ): Promise<void> {
    await this.complete.execute(tx, departure, {
      ...{ event: 'expel', by: BODY, leftOn: decidedOn, article: departure.article },
      ...{ changes: { approvedOn: decidedOn, decision }, reason: decision },
    });
  }

  private async acquit(tx: Tx, departure: Departure, { decision }: { decision: string }): Promise<void> {
    const { article } = departure;
    const stays = await this.move.execute(tx, departure, {
      ...{ event: 'acquit', by: BODY, article, reason: decision },
      changes: { decision },
    });
    await this.tell.execute(tx, stays, {
      title: '除名未获通过',
      body: `对${stays.memberName}的除名表决未获通过（${decision}），${stays.memberName}仍是成员。`,
    });
  }
}
