import { randomBytes } from 'node:crypto';
import type { DeskSitting } from '@mengwu/contracts';
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
import { Alliances } from '../../alliances/index.ts';
import { requireBody } from '../domain/sitting-body.ts';
import { AgendaRepository } from '../persistence/agenda.repository.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';
import { DescribeSitting } from './describe-sitting.ts';
import { KeepPapers } from './keep-papers.ts';
import { readArrangement } from './place-sitting.ts';

/** The desk prepares a sitting of a body; nobody is told yet. */
@Injectable()
export class PlanSitting {
  constructor(
    private readonly alliances: Alliances,
    private readonly sittings: SittingRepository,
    private readonly agenda: AgendaRepository,
    private readonly keepPapers: KeepPapers,
    private readonly describe: DescribeSitting,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body: written }: InputOf<'POST /alliances/:alliance/desk/sittings'>,
  ): Promise<DeskSitting> {
    const { personId } = signedIn(ctx);
    const { alliance } = params;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { view } = this.alliances.charterAt(alliance, tx.now);
        const bodyName = requireBody(view, written.body);
        const arrangement = readArrangement(written, { view, body: written.body, now: tx.now });
        const sitting = { id: newId(), alliance, body: written.body, bodyName, ...arrangement };
        const { follows, papers } = written;
        await this.sittings.insert(tx, {
          ...sitting,
          followsId: follows && (await this.takeUp(tx, { alliance, id: follows, body: written.body })),
          code: randomBytes(16).toString('hex'),
          createdBy: personId,
        });
        if (follows) await this.copyPoints(tx, { alliance, from: follows, to: sitting.id });
        await this.keepPapers.execute(tx, sitting, { papers, officer: personId });
        const { title, startsAt, place, remoteReason, basis } = arrangement;
        tx.record({
          alliance,
          action: 'sitting.planned',
          subject: { kind: 'sitting', id: sitting.id },
          after: { state: 'planned', title, startsAt, place, remoteReason, basis },
        });
        return this.describe.desk(sitting, tx.now, tx);
      },
      { answers: true },
    );
  }

  /** Only a sitting of the same body that failed for want of a quorum is taken up again. */
  private async takeUp(
    tx: Tx,
    { alliance, id, body }: { alliance: string; id: string; body: string },
  ): Promise<string> {
    const followed = await this.sittings.find(alliance, id, tx);
    if (followed?.state !== 'adjourned' || followed.body !== body) throw new DomainError('sitting_not_found');
    return followed.id;
  }

  private async copyPoints(
    tx: Tx,
    { alliance, from, to }: { alliance: string; from: string; to: string },
  ): Promise<void> {
    const points = (await this.agenda.entries({ alliance, id: from }, tx)).filter(({ kind }) => kind === 'point');
    await this.agenda.replace(
      tx,
      { alliance, id: to },
      points.map((point) => ({ ...point, itemId: newId() })),
    );
  }
}
