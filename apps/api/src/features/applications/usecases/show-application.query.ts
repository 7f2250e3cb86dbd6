import type { ApplicationView, DeskApplication } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { RequestContext, Tx } from '../../../platform/index.ts';
import type { Application } from '../domain/application.ts';
import { ApplicationPresenter } from '../http/application.presenter.ts';
import { DeskApplicationPresenter } from '../http/desk-application.presenter.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { PublicityRepository } from '../persistence/publicity.repository.ts';
import { FindApplication } from './find-application.ts';
import { FoundingVote } from './founding-vote.ts';
import { MemberNumbers } from './member-numbers.ts';
import { Papers } from './papers.ts';

interface Key {
  readonly alliance: string;
  readonly application: string;
}

/** An application with its path and its timeline, as the applicant and as the desk sees it. */
@Injectable()
export class ShowApplication {
  constructor(
    private readonly findApplication: FindApplication,
    private readonly foundingVote: FoundingVote,
    private readonly trail: ApplicationTrail,
    private readonly publicities: PublicityRepository,
    private readonly papers: Papers,
    private readonly memberNumbers: MemberNumbers,
    private readonly present: ApplicationPresenter,
    private readonly presentToDesk: DeskApplicationPresenter,
  ) {}

  async own(ctx: RequestContext, key: Key): Promise<ApplicationView> {
    const application = await this.findApplication.own(ctx, key);
    return this.present.own(await this.shown(application, ctx.now));
  }

  async forDesk(ctx: RequestContext, key: Key): Promise<DeskApplication> {
    const application = await this.findApplication.forDesk(key);
    return this.toDesk(application, ctx.now);
  }

  /** What the applicant sees after an act of her own, before it is committed. */
  async asApplicant(tx: Tx, application: Application): Promise<ApplicationView> {
    return this.present.own(await this.shown(application, tx.now, tx));
  }

  async asDesk(tx: Tx, application: Application): Promise<DeskApplication> {
    return this.toDesk(application, tx.now, tx);
  }

  private async toDesk(application: Application, now: Instant, tx?: Tx): Promise<DeskApplication> {
    const isFounding = await this.foundingVote.isMissing(application, now, tx);
    return this.presentToDesk.view(await this.shown(application, now, tx), { isFounding });
  }

  private async shown(application: Application, now: Instant, tx?: Tx) {
    const { alliance, id } = application;
    const notice = await this.publicities.latestOf(alliance, id, tx);
    const objections = notice ? await this.publicities.objectionsTo(alliance, [notice.id], tx) : [];
    return {
      dossier: await this.trail.dossier(application, tx),
      paper: await this.papers.of(application, tx),
      notice,
      openObjections: objections.filter(({ state }) => state === 'open').length,
      memberNumber: await this.memberNumbers.of(application, tx),
      now,
    };
  }
}
