import { expulsionPath } from '@mengwu/charter';
import type { DeskDeparture } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, requireAllowed, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import type { Departure } from '../domain/departure.ts';
import { votingBody } from '../domain/expulsion.rules.ts';
import { agreementOn, isApprovedBy } from '../domain/withdrawal.rules.ts';
import { DeskAct } from './desk-act.ts';
import { MoveDeparture } from './move-departure.ts';
import { ProposeDeparture } from './propose-departure.ts';

/** The desk puts a departure to the body that decides it by the charter: an expulsion after the time to reply. */
@Injectable()
export class PutToVote {
  constructor(
    private readonly alliances: Alliances,
    private readonly deskAct: DeskAct,
    private readonly move: MoveDeparture,
    private readonly propose: ProposeDeparture,
  ) {}

  execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/desk/departures/:departure/propose'>,
  ): Promise<DeskDeparture> {
    return this.deskAct.run(ctx, params, 'propose', async (tx, departure, by) => {
      const { body, article } = this.body(tx, departure);
      const motionId = await this.propose.execute(tx, departure, { body, proposedBy: by.personId });
      return this.move.execute(tx, departure, { event: 'propose', by, article, changes: { motionId } });
    });
  }

  /** @throws DomainError `charter_silent`, `approval_otherwise`, `expulsion_not_provided` */
  private body(tx: Tx, departure: Departure): { body: string; article: string } {
    const { view } = this.alliances.charterAt(departure.alliance, tx.now);
    if (departure.track === 'expulsion') {
      const path = expulsionPath(view);
      if (!path.allowed) requireAllowed(path);
      const body = votingBody(path);
      if (!body) throw new DomainError('expulsion_not_provided');
      return body;
    }
    const approval = agreementOn(view, departure);
    requireAllowed(isApprovedBy(approval, 'vote'));
    if (approval.by !== 'vote') throw new DomainError('approval_otherwise');
    return approval;
  }
}
