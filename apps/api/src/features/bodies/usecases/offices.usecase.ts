import { termOf } from '@mengwu/charter';
import type { DeskOffice } from '@mengwu/contracts';
import { day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  newId,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import { mayEndTerm, mayRegisterOffice } from '../domain/office.rules.ts';
import { officeFacts } from '../domain/office-facts.ts';
import { BodyBookRepository, OFFICES_BOOK } from '../persistence/body-book.repository.ts';
import { OfficeTermRepository } from '../persistence/office-term.repository.ts';
import { EndOffice } from './end-office.ts';
import { ShowOffices } from './show-offices.query.ts';
import { TakeOffice } from './take-office.ts';
import { TellHolders } from './tell-holders.ts';

/** The desk registers the first holder of an office, who resigns, and the end of a term that the charter leaves open. */
@Injectable()
export class Offices {
  constructor(
    private readonly alliances: Alliances,
    private readonly files: Files,
    private readonly books: BodyBookRepository,
    private readonly terms: OfficeTermRepository,
    private readonly take: TakeOffice,
    private readonly end: EndOffice,
    private readonly tell: TellHolders,
    private readonly show: ShowOffices,
    private readonly transactions: Transactions,
  ) {}

  async register(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/office-terms'>,
  ): Promise<{ items: DeskOffice[] }> {
    const { alliance } = params;
    const by = signedIn(ctx).personId;
    await this.transactions.run(ctx, async (tx) => {
      const { view } = this.alliances.charterAt(alliance, tx.now);
      const facts = officeFacts(view, body.office);
      if (!facts) throw new DomainError('office_unknown', { office: body.office });
      await this.books.lock(tx, alliance, OFFICES_BOOK);
      requireAllowed(mayRegisterOffice(facts, await this.terms.all(alliance, tx), body.personId));
      const [startsOn, decidedOn] = [day(body.startsOn), day(body.decidedOn)];
      if (startsOn > dayOf(tx.now)) throw new DomainError('term_in_future');
      if (decidedOn > dayOf(tx.now)) throw new DomainError('resolution_in_future');
      const subject = { kind: 'office', id: newId() };
      await this.files.attach(tx, { file: body.file, alliance, owner: by, purpose: 'resolution', subject });
      const basis = { source: 'founding', resolution: body.number, decidedOn, fileId: body.file } as const;
      const endsOn = body.endsOn === null ? null : day(body.endsOn);
      const { personId } = body;
      await this.take.execute(tx, { alliance, office: facts.office, personId, startsOn, endsOn, basis, by });
      const news = `您担任${this.alliances.nameOf(alliance)}${facts.office}，任期自 ${startsOn} 起。`;
      await this.tell.tell(tx, alliance, [personId], { title: `您担任${facts.office}`, body: news });
    });
    return this.show.execute(ctx, alliance);
  }

  async endTerm(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/office-terms/:term/end'>,
  ): Promise<{ items: DeskOffice[] }> {
    const { alliance, term: id } = params;
    const owner = signedIn(ctx).personId;
    await this.transactions.run(ctx, async (tx) => {
      await this.books.lock(tx, alliance, OFFICES_BOOK);
      const term = await this.terms.lock(tx, alliance, id);
      if (!term) throw new DomainError('office_term_not_found');
      if (term.endedAt !== null) throw new DomainError('office_term_ended', { on: term.endedOn ?? '' });
      const { view } = this.alliances.charterAt(alliance, tx.now);
      requireAllowed(mayEndTerm(view, term, body.reason));
      if (body.file !== null) {
        const subject = { kind: 'office', id };
        await this.files.attach(tx, { file: body.file, alliance, owner, purpose: 'resolution', subject });
      }
      const { reason, note } = body;
      await this.end.execute(tx, term, { on: dayOf(tx.now), at: tx.now, reason, next: null, note });
    });
    return this.show.execute(ctx, alliance);
  }

  async setTerm(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/office-terms/:term/term'>,
  ): Promise<{ items: DeskOffice[] }> {
    const { alliance, term: id } = params;
    await this.transactions.run(ctx, async (tx) => {
      const term = await this.terms.lock(tx, alliance, id);
      if (!term) throw new DomainError('office_term_not_found');
      const { view } = this.alliances.charterAt(alliance, tx.now);
      const isRuled = officeFacts(view, term.office)?.key !== undefined;
      const stated = isRuled ? termOf(view, term.office, term.startsOn) : { years: null, article: term.article };
      const { article } = stated;
      if (stated.years !== null) throw new DomainError('term_fixed', { years: stated.years }, { article });
      const endsOn = day(body.endsOn);
      if (endsOn <= term.startsOn) throw new DomainError('term_too_short', { startsOn: term.startsOn }, { article });
      if (!(await this.terms.setEnd(tx, term, endsOn)))
        throw new DomainError('office_term_ended', { on: term.endedOn ?? '' });
      tx.record({
        alliance,
        action: 'office.term-set',
        subject: { kind: 'office', id },
        before: { endsOn: term.endsOn },
        after: { endsOn },
        note: body.note,
        article,
      });
    });
    return this.show.execute(ctx, alliance);
  }
}
