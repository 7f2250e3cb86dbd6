import type { DeskPublicity } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { PublicityRepository } from '../persistence/publicity.repository.ts';
import { AnswerObjector } from './answer-objector.ts';
import { ChartersOf } from './charters-of.ts';
import { ClosePublicity } from './close-publicity.ts';
import { EndPublicity } from './end-publicity.usecase.ts';
import { ListPublicities } from './list-publicities.query.ts';
import { RefuseApplicant } from './refuse-applicant.ts';

/** The secretariat decides about an objection: it refuses the applicant, or the notice goes on; the objector is answered. */
@Injectable()
export class ResolveObjection {
  constructor(
    private readonly charters: ChartersOf,
    private readonly applications: ApplicationRepository,
    private readonly publicities: PublicityRepository,
    private readonly answerObjector: AnswerObjector,
    private readonly closePublicity: ClosePublicity,
    private readonly refuseApplicant: RefuseApplicant,
    private readonly endPublicity: EndPublicity,
    private readonly listPublicities: ListPublicities,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/objections/:objection/resolve'>,
  ): Promise<DeskPublicity> {
    const { personId } = signedIn(ctx);
    const { alliance } = params;
    const { outcome: state, answer } = body;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const found = await this.publicities.findObjection(alliance, params.objection, tx);
        const application = found && (await this.applications.lock(tx, alliance, found.application));
        if (!found || !application) throw new DomainError('objection_not_found');
        await this.answerObjector.execute(tx, found, { state, answer, by: personId, applicant: application.name });
        const by = { role: 'officer', personId } as const;
        if (this.charters.place(application) !== 'publicity') throw new DomainError('objection_decided');
        if (state === 'sustained') {
          await this.closePublicity.execute(tx, application, 'refused', '另一项异议成立，申请未通过');
          await this.refuseApplicant.execute(tx, application, {
            by,
            reason: `公示期内的异议成立：${answer}`.slice(0, 300),
          });
        } else {
          const key = { alliance, application: application.id };
          await this.endPublicity.within(tx, key, { by, reason: '公示期满，异议均已答复' });
        }
        return this.listPublicities.deskOne(tx, alliance, found.publicity);
      },
      { answers: true },
    );
  }
}
