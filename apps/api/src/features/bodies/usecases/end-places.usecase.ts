import type { DeskBody } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
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
import { mayEndHeldOver, mayEndPlace } from '../domain/body.rules.ts';
import { bodyFacts } from '../domain/body-facts.ts';
import { placeState } from '../domain/place.states.ts';
import { BodyBookRepository } from '../persistence/body-book.repository.ts';
import { MandateRepository } from '../persistence/mandate.repository.ts';
import { EndMandate } from './end-mandate.ts';
import { ShowBody } from './show-body.query.ts';

/** Places end: somebody resigns, an appointment is taken back, or a new term has begun without its old holders. */
@Injectable()
export class EndPlaces {
  constructor(
    private readonly alliances: Alliances,
    private readonly files: Files,
    private readonly books: BodyBookRepository,
    private readonly mandates: MandateRepository,
    private readonly endMandate: EndMandate,
    private readonly showBody: ShowBody,
    private readonly transactions: Transactions,
  ) {}

  async one(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/mandates/:mandate/end'>,
  ): Promise<DeskBody> {
    const { alliance, mandate } = params;
    const owner = signedIn(ctx).personId;
    const key = await this.transactions.run(ctx, async (tx) => {
      const locked = await this.mandates.lock(tx, alliance, mandate);
      const facts = locked && bodyFacts(this.alliances.charterAt(alliance, tx.now).view, locked.body);
      if (!locked || !facts) throw new DomainError('mandate_not_found');
      if (locked.endedAt !== null) throw new DomainError('mandate_ended', { on: dayOf(locked.endedAt) });
      requireAllowed(mayEndPlace(facts, locked, body.reason, tx.now));
      if (body.file !== null) {
        const subject = { kind: 'mandate', id: mandate };
        await this.files.attach(tx, { file: body.file, alliance, owner, purpose: 'resolution', subject });
      }
      const seated = (await this.mandates.heldAt(alliance, locked.body, tx.now, tx)).find(({ id }) => id === mandate);
      await this.endMandate.execute(tx, seated ?? locked, { at: tx.now, reason: body.reason, note: body.note });
      return locked.body;
    });
    return this.showBody.one(ctx, alliance, key);
  }

  async heldOver(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/bodies/:body/end-held-over'>,
  ): Promise<DeskBody> {
    const { alliance, body: key } = params;
    const facts = bodyFacts(this.alliances.charterAt(alliance, ctx.now).view, key);
    if (!facts) throw new DomainError('body_not_found');
    await this.transactions.run(ctx, async (tx) => {
      await this.books.lock(tx, alliance, key);
      const held = await this.mandates.heldAt(alliance, key, tx.now, tx);
      requireAllowed(mayEndHeldOver(facts, held, tx.now));
      const over = held.filter((place) => placeState(place, tx.now) === 'heldOver');
      for (const place of over)
        await this.endMandate.execute(tx, place, { at: tx.now, reason: 'termEnded', note: body.note });
    });
    return this.showBody.one(ctx, alliance, key);
  }
}
