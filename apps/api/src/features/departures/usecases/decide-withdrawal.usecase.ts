import { type DeskDeparture, dayInWords } from '@mengwu/contracts';
import { type Day, day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, requireAllowed, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import type { Departure } from '../domain/departure.ts';
import { type Approval, agreementOn, isApprovedBy, isDayOfDecision } from '../domain/withdrawal.rules.ts';
import { DeskAct, type Officer } from './desk-act.ts';
import { FinishWithdrawal } from './finish-withdrawal.ts';

/** The desk approves or refuses a withdrawal itself, or records the paper in which a body did [C16][D5]. */
@Injectable()
export class DecideWithdrawal {
  constructor(
    private readonly alliances: Alliances,
    private readonly files: Files,
    private readonly deskAct: DeskAct,
    private readonly finish: FinishWithdrawal,
  ) {}

  approve(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/departures/:departure/approve'>,
  ): Promise<DeskDeparture> {
    return this.deskAct.run(ctx, params, 'approve', (tx, departure, by) =>
      this.decideAtDesk(tx, departure, by, { outcome: 'approved', reason: body.note }),
    );
  }

  refuse(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/departures/:departure/refuse'>,
  ): Promise<DeskDeparture> {
    return this.deskAct.run(ctx, params, 'refuse', (tx, departure, by) =>
      this.decideAtDesk(tx, departure, by, { outcome: 'refused', reason: body.reason }),
    );
  }

  /** A lapse is confirmed, or not, in the same way. */
  async file(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/departures/:departure/file'>,
  ): Promise<DeskDeparture> {
    const { departure: id, alliance } = params;
    const approves = body.outcome === 'approved';
    const event = await this.finish.eventFor(alliance, id, approves);
    return this.deskAct.run(ctx, params, event, async (tx, departure, by) => {
      const approval = this.approval(tx, departure);
      requireAllowed(isApprovedBy(approval, 'filing'));
      const decidedOn = day(body.decidedOn);
      if (!isDayOfDecision(decidedOn, departure.openedOn, tx.now)) throw new DomainError('decision_day_wrong');
      const subject = { kind: 'departure', id };
      const paper = { file: body.file, alliance, owner: by.personId, purpose: 'departure', subject } as const;
      await this.files.attach(tx, paper);
      const name = 'name' in approval ? approval.name : '';
      return this.finish.execute(
        tx,
        { ...departure, files: [...departure.files, body.file] },
        {
          ...{ outcome: approves ? 'passed' : 'failed', decidedOn, by: { role: 'officer', personId: by.personId } },
          ...{ decision: `${name}文件 ${body.number}（${dayInWords(decidedOn)}）`, article: departure.article },
        },
      );
    });
  }

  private decideAtDesk(
    tx: Tx,
    departure: Departure,
    by: Officer,
    { outcome, reason }: { outcome: 'approved' | 'refused'; reason: string },
  ): Promise<Departure> {
    const approval = this.approval(tx, departure);
    requireAllowed(isApprovedBy(approval, 'desk'));
    const decidedOn: Day = dayOf(tx.now);
    const name = 'name' in approval ? approval.name : '';
    return this.finish.execute(tx, departure, {
      ...{ outcome: outcome === 'approved' ? 'passed' : 'failed', decidedOn, by, article: departure.article },
      decision: `${name}${outcome === 'approved' ? '批准' : '不批准'}（${dayInWords(decidedOn)}）`,
      ...(reason !== '' && { reason }),
    });
  }

  private approval(tx: Tx, departure: Departure): Approval {
    return agreementOn(this.alliances.charterAt(departure.alliance, tx.now).view, departure);
  }
}
