import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext, signedIn, type Tx } from '../../../platform/index.ts';
import type { Application } from '../domain/application.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';

interface Key {
  readonly alliance: string;
  readonly application: string;
}

/** Finds an application for the applicant or for the desk; for all others it does not exist. */
@Injectable()
export class FindApplication {
  constructor(private readonly applications: ApplicationRepository) {}

  async own(ctx: RequestContext, { alliance, application: id }: Key, tx?: Tx): Promise<Application> {
    const { personId } = signedIn(ctx);
    const application = tx
      ? await this.applications.lock(tx, alliance, id)
      : await this.applications.find(alliance, id);
    if (application?.applicantId !== personId) throw new DomainError('application_not_found');
    return application;
  }

  /** A draft is the applicant's own business: the desk sees an application from its first submission on. */
  async forDesk({ alliance, application: id }: Key, tx?: Tx): Promise<Application> {
    const application = tx
      ? await this.applications.lock(tx, alliance, id)
      : await this.applications.find(alliance, id);
    if (!application?.submittedAt) throw new DomainError('application_not_found');
    return application;
  }
}
