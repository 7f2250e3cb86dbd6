import type { Page, ResolutionCard } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, signedIn, type Tx } from '../../../platform/index.ts';
import type { BallotResult } from '../domain/ballot.ts';
import type { Resolution } from '../domain/resolution.ts';
import { presentResolution } from '../http/resolution.presenter.ts';
import { BallotRepository } from '../persistence/ballot.repository.ts';
import { ResolutionRepository } from '../persistence/resolution.repository.ts';
import { ListChoices } from './list-choices.query.ts';

/** The register of resolutions: all of it for the desk, that of one's own bodies for whoever sits in them. */
@Injectable()
export class ListResolutions {
  constructor(
    private readonly resolutions: ResolutionRepository,
    private readonly ballots: BallotRepository,
    private readonly choices: ListChoices,
  ) {}

  async forDesk(
    ctx: RequestContext,
    { params, query }: InputOf<'GET /alliances/:alliance/desk/resolutions'>,
  ): Promise<Page<ResolutionCard>> {
    const { body, ...rest } = query;
    return this.page(params.alliance, { ...rest, bodies: body === undefined ? undefined : [body] }, ctx.now, true);
  }

  async forSeat(
    ctx: RequestContext,
    { params, query }: InputOf<'GET /alliances/:alliance/resolutions'>,
  ): Promise<Page<ResolutionCard>> {
    const bodies = await this.choices.sitsIn(params.alliance, signedIn(ctx).personId, ctx.now);
    return this.page(params.alliance, { ...query, bodies }, ctx.now, false);
  }

  /** As it stands inside the transaction. */
  async one(resolution: Resolution, tx: Tx): Promise<ResolutionCard> {
    const ballots = await this.ballots.findMany(resolution.alliance, [resolution.ballotId], tx);
    return presentResolution(resolution, resultOf(resolution, ballots), { today: dayOf(tx.now), isDesk: true });
  }

  private async page(
    alliance: string,
    query: { page: number; pageSize: number; q?: string | undefined } & Pick<
      Parameters<ResolutionRepository['page']>[1],
      'bodies' | 'tracked'
    >,
    now: Instant,
    isDesk: boolean,
  ): Promise<Page<ResolutionCard>> {
    const { page, pageSize, q, bodies, tracked } = query;
    const today = dayOf(now);
    const offset = (page - 1) * pageSize;
    const found = await this.resolutions.page(alliance, { q, bodies, tracked, today, offset, limit: pageSize });
    const ballots = await this.ballots.findMany(
      alliance,
      found.resolutions.map(({ ballotId }) => ballotId),
    );
    const items = found.resolutions.map((one) => presentResolution(one, resultOf(one, ballots), { today, isDesk }));
    return { items, total: found.total, page, pageSize };
  }
}

function resultOf(
  { ballotId }: Resolution,
  ballots: ReadonlyMap<string, { result: BallotResult | null }>,
): BallotResult {
  const result = ballots.get(ballotId)?.result;
  if (!result) throw new Error(`Resolution of ballot ${ballotId} has no result`);
  return result;
}
