import type { ApplicationView, DeskApplication } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/index.ts';
import { ApplicationPresenter } from '../http/application.presenter.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { FindApplication } from './find-application.ts';
import { MemberNumbers } from './member-numbers.ts';

interface Key {
  readonly alliance: string;
  readonly application: string;
}

/** An application with its timeline, as the applicant and as the desk sees it. */
@Injectable()
export class ShowApplication {
  constructor(
    private readonly findApplication: FindApplication,
    private readonly trail: ApplicationTrail,
    private readonly memberNumbers: MemberNumbers,
    private readonly present: ApplicationPresenter,
  ) {}

  async own(ctx: RequestContext, key: Key): Promise<ApplicationView> {
    const application = await this.findApplication.own(ctx, key);
    return this.present.own(await this.trail.dossier(application), await this.memberNumbers.of(application));
  }

  async forDesk(ctx: RequestContext, key: Key): Promise<DeskApplication> {
    const application = await this.findApplication.forDesk(key);
    const dossier = await this.trail.dossier(application);
    return this.present.desk(dossier, await this.memberNumbers.of(application), ctx.now);
  }
}
