import { mayApply } from '@mengwu/charter';
import type { ApplicationView } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  isDuplicate,
  newId,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import type { Application } from '../domain/application.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { ShowApplication } from './show-application.query.ts';

/** Begins an application by the charter in force, or comes back to the open one of this kind. */
@Injectable()
export class StartApplication {
  constructor(
    private readonly alliances: Alliances,
    private readonly accounts: Accounts,
    private readonly members: Members,
    private readonly applications: ApplicationRepository,
    private readonly trail: ApplicationTrail,
    private readonly show: ShowApplication,
    private readonly transactions: Transactions,
  ) {}

  async execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/applications'>,
  ): Promise<ApplicationView> {
    const { personId } = signedIn(ctx);
    const { view, version } = this.alliances.charterAt(params.alliance, ctx.now);
    if (!Object.hasOwn(view.memberKinds, body.kind)) throw new DomainError('member_kind_unknown');
    if (!(await this.accounts.hasPhone(personId))) throw new DomainError('phone_number_missing');
    return this.transactions.run(
      ctx,
      async (tx) => {
        const open = await this.applications.lockOpen(tx, params.alliance, personId, body.kind);
        if (open) return this.show.asApplicant(tx, open);
        const acting = await this.members.actingFor(personId, params.alliance, tx);
        const reapplyFrom = body.isForAnotherUnit ? null : await this.barredUntil(tx, params.alliance, personId);
        requireAllowed(mayApply(view, body.kind, { isMember: acting !== undefined, reapplyFrom }));
        const draft = await this.insert(tx, blank(params.alliance, personId, body.kind, version, tx.now));
        return this.show.asApplicant(tx, draft);
      },
      { answers: true, unrecorded: 'draft' },
    );
  }

  /** Until when those whom she acted for may not come back: she is told before she types [C15][C16]. */
  private async barredUntil(tx: Tx, alliance: string, personId: string): Promise<Day | null> {
    const left = (await this.members.leftWith(personId, tx)).filter((one) => one.alliance === alliance);
    const units = await this.members.memberCards(
      alliance,
      left.map(({ memberId }) => memberId),
      tx,
    );
    const days = [...units.values()].flatMap(({ reapplyFrom }) => reapplyFrom ?? []);
    return days.sort().at(-1) ?? null;
  }

  private async insert(tx: Tx, draft: Application): Promise<Application> {
    try {
      await this.applications.insert(tx, draft);
    } catch (error) {
      const { alliance, applicantId, kind } = draft;
      const winner = isDuplicate(error) && (await this.applications.lockOpen(tx, alliance, applicantId, kind));
      if (winner) return winner;
      throw error;
    }
    const move = {
      event: 'start',
      fromState: null,
      toState: 'draft',
      fromStep: null,
      toStep: null,
      byRole: 'applicant',
    } as const;
    await this.trail.addMove(tx, draft, { ...move, reason: null, article: null, at: tx.now }, draft.applicantId);
    return draft;
  }
}

function blank(
  alliance: string,
  applicantId: string,
  kind: string,
  charterVersion: string,
  now: Application['createdAt'],
): Application {
  return {
    id: newId(),
    alliance,
    applicantId,
    kind,
    name: '',
    creditCode: null,
    region: null,
    state: 'draft',
    step: null,
    stepKind: null,
    fields: {},
    version: 0,
    charterVersion,
    pathOn: null,
    motionId: null,
    billId: null,
    memberId: null,
    createdAt: now,
    submittedAt: null,
    waitingSince: null,
    updatedAt: now,
  };
}
