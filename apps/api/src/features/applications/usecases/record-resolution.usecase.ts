import type { DeskApplication } from '@mengwu/contracts';
import { day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import type { Application, Resolution } from '../domain/application.ts';
import { stepOf } from '../domain/application-path.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { AdvanceApplication } from './advance-application.ts';
import { DeskStep } from './desk-step.ts';
import { MoveApplication } from './move-application.ts';
import { TellApplicant } from './tell-applicant.ts';

type Input = InputOf<'POST /alliances/:alliance/desk/applications/:application/resolution'>;

/** The desk writes down what the body that admits has decided, with its paper. */
@Injectable()
export class RecordResolution {
  constructor(
    private readonly alliances: Alliances,
    private readonly files: Files,
    private readonly deskStep: DeskStep,
    private readonly trail: ApplicationTrail,
    private readonly moveApplication: MoveApplication,
    private readonly advanceApplication: AdvanceApplication,
    private readonly tellApplicant: TellApplicant,
  ) {}

  execute(ctx: RequestContext, { params, body }: Input): Promise<DeskApplication> {
    return this.deskStep.run(ctx, params, 'resolution', async (tx, application, { personId }) => {
      if (body.decidedOn > dayOf(tx.now)) throw new DomainError('resolution_in_future');
      const resolution = await this.write(tx, application, body, personId);
      const by = { role: 'body', personId } as const;
      const reason = `决议 ${resolution.number}（${resolution.decidedOn}）`;
      if (resolution.outcome === 'approved') return this.advanceApplication.execute(tx, application, by, reason);
      return this.refuse(tx, application, by, reason);
    });
  }

  private async write(tx: Tx, application: Application, body: Input['body'], officer: string): Promise<Resolution> {
    const { alliance, id } = application;
    await this.files.attach(tx, {
      file: body.file,
      alliance,
      owner: officer,
      purpose: 'resolution',
      subject: { kind: 'resolution', id },
    });
    const resolution: Resolution = {
      body: this.step(application)?.actor ?? '',
      number: body.number,
      decidedOn: day(body.decidedOn),
      outcome: body.outcome,
      fileId: body.file,
    };
    await this.trail.addResolution(tx, application, resolution, officer, tx.now);
    const { number, decidedOn, outcome } = resolution;
    tx.record({
      alliance,
      action: 'application.resolution-recorded',
      subject: { kind: 'application', id },
      after: { number, decidedOn, outcome: outcome === 'approved' ? '通过' : '不通过' },
    });
    return resolution;
  }

  private async refuse(
    tx: Tx,
    application: Application,
    by: { role: 'body'; personId: string },
    reason: string,
  ): Promise<Application> {
    const article = this.step(application)?.article ?? null;
    const refused = await this.moveApplication.execute(tx, application, { event: 'refuse', by, reason, article });
    await this.tellApplicant.execute(tx, refused, {
      title: '申请未通过',
      body: `${application.name}：${reason}。如有疑问请联系秘书处。`,
    });
    return refused;
  }

  private step(application: Application) {
    const { view } = this.alliances.charterAt(application.alliance, application.createdAt);
    return stepOf(view, application.kind, 'resolution');
  }
}
