import type { Relay } from '@mengwu/contracts';
import { day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { relayStops } from '../domain/relay.ts';
import { RelayRepository } from '../persistence/relay.repository.ts';
import { ShowRelay } from './show-relay.query.ts';

/** The desk writes down who passed the notice on, and when [C1]. */
@Injectable()
export class RecordRelay {
  constructor(
    private readonly alliances: Alliances,
    private readonly relay: RelayRepository,
    private readonly show: ShowRelay,
    private readonly transactions: Transactions,
  ) {}

  execute(ctx: RequestContext, { params, body }: InputOf<'PUT /alliances/:alliance/desk/relay/:node'>): Promise<Relay> {
    const { personId } = signedIn(ctx);
    const { alliance, node } = params;
    return this.transactions.run(ctx, async (tx) => {
      const { view } = this.alliances.charter(alliance, dayOf(tx.now));
      const stop = relayStops(view).find(({ key }) => key === node);
      if (!stop) throw new DomainError('relay_node_unknown');
      const { passedBy, note } = body;
      const passedOn = body.passedOn === null ? null : day(body.passedOn);
      if (passedOn === null) await this.relay.erase(tx, alliance, node);
      else {
        if (passedOn > dayOf(tx.now)) throw new DomainError('day_in_future');
        await this.relay.write(tx, alliance, stop, { passedOn, passedBy, note }, personId);
      }
      tx.record({
        alliance,
        action: 'relay.recorded',
        subject: { kind: 'alliance', id: alliance },
        after: { relayBody: stop.body, passedOn, passedBy },
        article: stop.article,
        ...(note && { note }),
      });
      return this.show.within(tx, alliance);
    });
  }
}
