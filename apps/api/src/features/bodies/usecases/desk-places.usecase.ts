import { termOf } from '@mengwu/charter';
import type { DeskBody } from '@mengwu/contracts';
import { type Day, day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  newId,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import { mayAppoint, mayFound } from '../domain/body.rules.ts';
import { type BodyFacts, bodyFacts } from '../domain/body-facts.ts';
import type { Basis } from '../domain/mandate.ts';
import { BodyBookRepository } from '../persistence/body-book.repository.ts';
import { MandateRepository } from '../persistence/mandate.repository.ts';
import { ShowBody } from './show-body.query.ts';
import { TakeMandate } from './take-mandate.ts';
import { TellHolders } from './tell-holders.ts';

interface Paper {
  readonly file: string;
  readonly decidedOn: string;
  readonly number: string | null;
}

/** The desk registers who sits: the first holders once, later ones where the charter lets them be appointed. */
@Injectable()
export class DeskPlaces {
  constructor(
    private readonly alliances: Alliances,
    private readonly files: Files,
    private readonly books: BodyBookRepository,
    private readonly mandates: MandateRepository,
    private readonly take: TakeMandate,
    private readonly tell: TellHolders,
    private readonly showBody: ShowBody,
    private readonly transactions: Transactions,
  ) {}

  async found(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/bodies/:body/founding'>,
  ): Promise<DeskBody> {
    const { alliance, body: key } = params;
    const by = signedIn(ctx).personId;
    const facts = this.facts(ctx, alliance, key);
    await this.transactions.run(ctx, async (tx) => {
      await this.books.lock(tx, alliance, key);
      requireAllowed(mayFound(facts, await this.mandates.hasAny(tx, alliance, key)));
      const startsOn = this.begun(tx, body.startsOn);
      const basis = await this.paper(tx, alliance, by, 'founding', body);
      // The presiding places last: everybody of a small body has to be in the large one first.
      for (const place of body.places) {
        const endsOn = body.endsOn === null ? null : day(body.endsOn);
        await this.take.execute(tx, { alliance, body: key, ...place, startsOn, endsOn, basis, by });
      }
      await this.tell.seated(tx, { alliance, bodyName: facts.name, personIds: body.places.map((one) => one.personId) });
    });
    return this.showBody.one(ctx, alliance, key);
  }

  async appoint(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/bodies/:body/mandates'>,
  ): Promise<DeskBody> {
    const { alliance, body: key } = params;
    const by = signedIn(ctx).personId;
    const facts = this.facts(ctx, alliance, key);
    requireAllowed(mayAppoint(facts));
    await this.transactions.run(ctx, async (tx) => {
      const basis = await this.paper(tx, alliance, by, 'appointment', body);
      const { personId, memberId, title } = body;
      const endsOn = body.endsOn === null ? null : day(body.endsOn);
      const order = { alliance, body: key, personId, memberId, title, startsOn: day(body.startsOn), endsOn };
      await this.take.execute(tx, { ...order, basis, by });
      await this.tell.seated(tx, { alliance, bodyName: facts.name, personIds: [personId] });
    });
    return this.showBody.one(ctx, alliance, key);
  }

  async setTerm(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/mandates/:mandate/term'>,
  ): Promise<DeskBody> {
    const { alliance, mandate } = params;
    const key = await this.transactions.run(ctx, async (tx) => {
      const place = await this.mandates.lock(tx, alliance, mandate);
      if (!place) throw new DomainError('mandate_not_found');
      const { view } = this.alliances.charterAt(alliance, tx.now);
      const { years, article } = termOf(view, place.body, place.startsOn);
      if (years !== null) throw new DomainError('term_fixed', { years }, { article });
      const endsOn = day(body.endsOn);
      if (endsOn <= place.startsOn) throw new DomainError('term_too_short', { startsOn: place.startsOn }, { article });
      if (!(await this.mandates.setEnd(tx, place, endsOn)))
        throw new DomainError('mandate_ended', { on: place.endedAt ? dayOf(place.endedAt) : '' });
      tx.record({
        alliance,
        action: 'mandate.term-set',
        subject: { kind: 'mandate', id: mandate },
        before: { endsOn: place.endsOn },
        after: { endsOn },
        note: body.note,
        article,
      });
      return place.body;
    });
    return this.showBody.one(ctx, alliance, key);
  }

  private facts(ctx: RequestContext, alliance: string, key: string): BodyFacts {
    const facts = bodyFacts(this.alliances.charterAt(alliance, ctx.now).view, key);
    if (!facts) throw new DomainError('body_not_found');
    return facts;
  }

  private begun(tx: Tx, startsOn: string): Day {
    if (startsOn > dayOf(tx.now)) throw new DomainError('term_in_future');
    return day(startsOn);
  }

  private async paper(tx: Tx, alliance: string, owner: string, source: Basis['source'], paper: Paper): Promise<Basis> {
    const decidedOn = day(paper.decidedOn);
    if (decidedOn > dayOf(tx.now)) throw new DomainError('resolution_in_future');
    const subject = { kind: 'body', id: newId() };
    await this.files.attach(tx, { file: paper.file, alliance, owner, purpose: 'resolution', subject });
    return { source, resolution: paper.number, decidedOn, fileId: paper.file };
  }
}
