import type { Relay } from '@mengwu/contracts';
import { type Day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { RequestContext, Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { relayStops } from '../domain/relay.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { RelayRepository } from '../persistence/relay.repository.ts';

/** How the notice of recruitment travelled, and what came back from each region [C1][C2]. */
@Injectable()
export class ShowRelay {
  constructor(
    private readonly alliances: Alliances,
    private readonly applications: ApplicationRepository,
    private readonly relay: RelayRepository,
  ) {}

  execute(ctx: RequestContext, alliance: string): Promise<Relay> {
    return this.shown(alliance, dayOf(ctx.now));
  }

  within(tx: Tx, alliance: string): Promise<Relay> {
    return this.shown(alliance, dayOf(tx.now), tx);
  }

  private async shown(alliance: string, today: Day, tx?: Tx): Promise<Relay> {
    const { view } = this.alliances.charter(alliance, today);
    const stops = relayStops(view);
    const passings = new Map((await this.relay.passings(alliance, tx)).map((passing) => [passing.node, passing]));
    const counts = await this.applications.countByRegion(alliance);
    const byRegion = new Map(counts.map((count) => [count.region, count]));
    const regions = new Set(stops.flatMap(({ body, isRegion }) => (isRegion ? [body] : [])));
    const { relay, deadline } = view.recruitment;
    return {
      article: relay?.article ?? null,
      deadline: deadline?.value ?? null,
      deadlineArticle: deadline?.article ?? null,
      openQuestion: deadline?.open?.question ?? null,
      nodes: stops.map((stop) => {
        const passing = passings.get(stop.key);
        const count = stop.isRegion ? byRegion.get(stop.body) : undefined;
        return {
          ...stop,
          passedOn: passing?.passedOn ?? null,
          passedBy: passing?.passedBy || null,
          note: passing?.note || null,
          recordedAt: passing?.recordedAt ?? null,
          applications: count?.applications ?? 0,
          admitted: count?.admitted ?? 0,
        };
      }),
      elsewhere: counts
        .filter(({ region }) => region === null || !regions.has(region))
        .reduce((sum, { applications }) => sum + applications, 0),
    };
  }
}
