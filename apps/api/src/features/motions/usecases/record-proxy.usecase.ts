import { sittingRules } from '@mengwu/charter';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  type AnswerOf,
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import { Sittings } from '../../sittings/index.ts';
import { mayGiveProxy } from '../domain/proxy.rules.ts';
import { ProxyRepository } from '../persistence/proxy.repository.ts';

type Route = 'POST /alliances/:alliance/desk/sittings/:sitting/proxies';

/** Somebody who cannot come lets another one vote for her: only where the charter says so, and with her paper. */
@Injectable()
export class RecordProxy {
  constructor(
    private readonly alliances: Alliances,
    private readonly sittings: Sittings,
    private readonly files: Files,
    private readonly proxies: ProxyRepository,
    private readonly transactions: Transactions,
  ) {}

  execute(ctx: RequestContext, { params, body }: InputOf<Route>): Promise<AnswerOf<Route>> {
    const { personId } = signedIn(ctx);
    const { alliance } = params;
    const { giver, holder, file } = body;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const sitting = await this.sittings.lock(tx, alliance, params.sitting);
        const found = sittingRules(this.alliances.charter(alliance, dayOf(tx.now)).view, sitting.body);
        requireAllowed(found);
        const seats = await this.sittings.entitledAt(tx, alliance, sitting.id);
        const present = await this.sittings.presentAt(tx, alliance, sitting.id);
        const given = await this.proxies.of(tx, alliance, sitting.id);
        const facts = { seats, present: new Set(present.map(({ mandateId }) => mandateId)), given };
        requireAllowed(mayGiveProxy(found.rules, facts, { giver, holder }));
        if (sitting.state === 'closed' || sitting.state === 'cancelled' || sitting.state === 'adjourned')
          throw new DomainError('sitting_over');
        const subject = { kind: 'sitting', id: sitting.id };
        await this.files.attach(tx, { file, alliance, owner: personId, purpose: 'motion', subject });
        await this.proxies.insert(
          tx,
          { alliance, sittingId: sitting.id, recordedBy: personId },
          { giver, holder, file },
        );
        const nameOf = (mandate: string) => seats.find(({ mandateId }) => mandateId === mandate)?.name ?? '';
        tx.record({
          alliance,
          action: 'proxy.recorded',
          subject: { kind: 'sitting', id: sitting.id },
          after: { giver: nameOf(giver), holder: nameOf(holder) },
          article: found.rules.articles.proxies,
        });
        return { giver, holder };
      },
      { answers: true },
    );
  }
}
