import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { Application } from '../domain/application.ts';
import { ChartersOf } from './charters-of.ts';
import { MoveApplication, type MoveOrder } from './move-application.ts';
import { TellApplicant } from './tell-applicant.ts';

/** An application ends with a no; the applicant reads why. */
@Injectable()
export class RefuseApplicant {
  constructor(
    private readonly charters: ChartersOf,
    private readonly moveApplication: MoveApplication,
    private readonly tellApplicant: TellApplicant,
  ) {}

  async execute(
    tx: Tx,
    application: Application,
    { by, reason }: { by: MoveOrder['by']; reason: string },
  ): Promise<Application> {
    const article = this.charters.step(application)?.article ?? null;
    const refused = await this.moveApplication.execute(tx, application, { event: 'refuse', by, reason, article });
    await this.tellApplicant.execute(tx, refused, {
      title: '申请未通过',
      body: `${application.name}：${reason}。如有疑问请联系秘书处。`,
    });
    return refused;
  }
}
