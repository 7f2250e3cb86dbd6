import type { DutyLedger } from '@mengwu/contracts';
import { day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import { isDayOfMembership, isDutyOf } from '../domain/duty.rules.ts';
import { Duties } from '../duties.ts';
import { DutyEntryRepository } from '../persistence/duty-entry.repository.ts';
import { ReadLedger } from './read-ledger.ts';

/** The desk enters by hand what a member did outside the system, with the paper that shows it; or strikes it out. */
@Injectable()
export class EnterDuty {
  constructor(
    private readonly alliances: Alliances,
    private readonly files: Files,
    private readonly duties: Duties,
    private readonly entries: DutyEntryRepository,
    private readonly readLedger: ReadLedger,
    private readonly transactions: Transactions,
  ) {}

  enter(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/members/:member/duties'>,
  ): Promise<DutyLedger> {
    const { personId } = signedIn(ctx);
    const { alliance, member: memberId } = params;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const member = await this.readLedger.member(alliance, memberId, tx);
        const on = day(body.on);
        if (!isDayOfMembership(on, member, dayOf(tx.now))) throw new DomainError('duty_day_wrong');
        if (body.article !== undefined)
          requireAllowed(isDutyOf(this.alliances.charter(alliance, on).view, body.article));
        await this.files.attach(tx, {
          ...{ file: body.file, alliance, owner: personId, purpose: 'duty' },
          subject: { kind: 'duty-evidence', id: memberId },
        });
        await this.duties.record(tx, {
          ...{ alliance, memberId, kind: body.kind, on, title: body.title },
          evidence: { kind: 'file', id: body.file },
          ...(body.article !== undefined && { article: body.article }),
        });
        return this.readLedger.forDesk(alliance, memberId, { now: tx.now, tx });
      },
      { answers: true },
    );
  }

  strike(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/members/:member/duties/:entry/strike'>,
  ): Promise<DutyLedger> {
    const { alliance, member: memberId } = params;
    return this.transactions.run(
      ctx,
      async (tx) => {
        await this.readLedger.member(alliance, memberId, tx);
        const entry = await this.entries.lock(tx, alliance, params.entry);
        if (entry?.memberId !== memberId) throw new DomainError('duty_entry_not_found');
        if (entry.struckReason !== null) throw new DomainError('duty_entry_struck');
        const { kind, evidence } = entry;
        await this.duties.revoke(tx, { alliance, memberId, kind, evidence, reason: body.reason });
        return this.readLedger.forDesk(alliance, memberId, { now: tx.now, tx });
      },
      { answers: true },
    );
  }
}
