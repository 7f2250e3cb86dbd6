import type { CheckInOutcome } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  newId,
  type RequestContext,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Duties } from '../../duties/index.ts';
import { type Event, Events, type Registration } from '../../events/index.ts';
import type { CheckIn } from '../domain/check-in.ts';
import { judgeScan, type ScanVerdict } from '../domain/scan.rules.ts';
import { CheckInPresenter, type Names } from '../http/check-in.presenter.ts';
import { CheckInRepository } from '../persistence/check-in.repository.ts';
import { ReadNames } from './read-names.ts';

type Input = InputOf<'POST /alliances/:alliance/events/:event/check-ins'>;

const TRIES = 3;

/** Somebody scanned or accepted this ticket after its names were read: read them again. */
class NamesOutdated extends Error {}

/** A scan at the door. Of two doors that scan one ticket at once, one says welcome: the ticket is locked. */
@Injectable()
export class ScanTicket {
  constructor(
    private readonly events: Events,
    private readonly checkIns: CheckInRepository,
    private readonly duties: Duties,
    private readonly readNames: ReadNames,
    private readonly present: CheckInPresenter,
    private readonly transactions: Transactions,
  ) {}

  async execute(ctx: RequestContext, input: Input): Promise<CheckInOutcome> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      // Before the transaction: inside it, a second connection could wait for those that wait for this one.
      const names = await this.readNames.execute({ ...input.params, eventId: input.params.event }, input.body.code);
      try {
        return await this.scan(ctx, input, names);
      } catch (error) {
        if (!(error instanceof NamesOutdated)) throw error;
      }
    }
    throw new DomainError('unavailable');
  }

  private scan(ctx: RequestContext, { params, body }: Input, names: Names): Promise<CheckInOutcome> {
    const { personId: scannedBy } = signedIn(ctx);
    const { alliance, event: eventId } = params;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const event = await this.events.find(alliance, eventId, tx);
        if (event === undefined || event.state === 'draft') throw new DomainError('event_not_found');
        const ticket = await this.events.lockTicket(tx, { alliance, eventId }, body.code);
        const first = ticket && (await this.checkIns.findWelcome(alliance, ticket.id, tx));
        for (const id of [ticket?.personId, first?.scannedBy]) {
          if (id != null && !names.people.has(id)) throw new NamesOutdated();
        }
        const verdict = judgeScan(event, ticket, tx.now);
        await this.store(tx, { event, ticket, verdict }, { door: body.door, scannedBy });
        return this.present.outcome({ event, ticket, verdict, first, names });
      },
      { answers: true },
    );
  }

  private async store(
    tx: Tx,
    { event, ticket, verdict }: { event: Event; ticket: Registration | undefined; verdict: ScanVerdict },
    by: { door: string; scannedBy: string },
  ): Promise<void> {
    const { alliance, id: eventId } = event;
    const isRefused = typeof verdict !== 'string';
    const scan: CheckIn = {
      id: newId(),
      alliance,
      eventId,
      registrationId: ticket?.id ?? null,
      outcome: isRefused ? 'refused' : verdict,
      code: isRefused ? verdict.code : null,
      scannedAt: tx.now,
      ...by,
    };
    if (ticket && verdict === 'welcome' && !(await this.events.checkIn(tx, ticket))) {
      throw new DomainError('changed_elsewhere');
    }
    if (ticket && verdict === 'welcome') await this.enterDuty(tx, event, ticket.memberId);
    await this.checkIns.insert(tx, scan);
    tx.record({
      alliance,
      action: 'ticket.scanned',
      subject: ticket ? { kind: 'registration', id: ticket.id } : { kind: 'event', id: eventId },
      after: { outcome: scan.outcome, door: by.door, ...(scan.code && { code: scan.code }) },
    });
  }

  /** A unit that has come to a meeting has fulfilled a duty, however many of its people came [A13][E6]. */
  private async enterDuty(tx: Tx, { alliance, id, title }: Event, memberId: string): Promise<void> {
    const evidence = { kind: 'event', id };
    const duty = {
      alliance,
      memberId,
      kind: 'attendance',
      on: dayOf(tx.now),
      title: `参加${title}`,
      evidence,
    } as const;
    await this.duties.record(tx, duty);
  }
}
