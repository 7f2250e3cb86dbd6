import type { PublicityView } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  newId,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { Files } from '../../files/index.ts';
import { Members } from '../../members/index.ts';
import { mayObject } from '../domain/publicity.rules.ts';
import type { Objection } from '../domain/publicity.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { PublicityRepository } from '../persistence/publicity.repository.ts';
import { ShowPublicity } from './show-publicity.query.ts';
import { TellApplicant } from './tell-applicant.ts';

/** Whoever acts for a member objects while the notice is up, with a reason and what proves it [C10]. */
@Injectable()
export class ObjectToApplicant {
  constructor(
    private readonly members: Members,
    private readonly files: Files,
    private readonly applications: ApplicationRepository,
    private readonly publicities: PublicityRepository,
    private readonly tellApplicant: TellApplicant,
    private readonly show: ShowPublicity,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/publicities/:publicity/objections'>,
  ): Promise<PublicityView> {
    const { personId } = signedIn(ctx);
    const { alliance, publicity: id } = params;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const found = await this.publicities.find(alliance, id, tx);
        if (!found) throw new DomainError('publicity_not_found');
        // The application first, as everybody locks: the notice cannot end while this is decided.
        const application = await this.applications.lock(tx, alliance, found.application);
        const notice = await this.publicities.find(alliance, id, tx);
        if (!notice || !application) throw new DomainError('publicity_not_found');
        const acting = await this.members.actingFor(personId, alliance, tx);
        const objections = await this.publicities.objectionsTo(alliance, [id], tx);
        const hasObjected = objections.some(({ memberId }) => memberId === acting?.memberId);
        requireAllowed(mayObject(notice, dayOf(tx.now), { isMember: acting !== undefined, hasObjected }));
        const objection: Objection = {
          id: newId(),
          alliance,
          publicity: id,
          application: notice.application,
          memberId: acting?.memberId ?? '',
          personId,
          reason: body.reason,
          fileIds: [...new Set(body.files)],
          state: 'open',
          answer: null,
          madeAt: tx.now,
          decidedAt: null,
        };
        await this.publicities.addObjection(tx, objection);
        const subject = { kind: 'objection', id: objection.id };
        for (const file of objection.fileIds) {
          await this.files.attach(tx, { file, alliance, owner: personId, purpose: 'objection', subject });
        }
        tx.record({
          alliance,
          action: 'objection.made',
          subject: { kind: 'application', id: notice.application },
          after: { objection: 'open', publicity: notice.name },
          article: notice.article,
        });
        await this.tellApplicant.execute(tx, application, {
          title: '公示期内收到异议',
          body: `${notice.name}：秘书处正在核实，答复之前申请不会进入下一步。`,
        });
        return this.show.within(tx, notice, personId);
      },
      { answers: true },
    );
  }
}
