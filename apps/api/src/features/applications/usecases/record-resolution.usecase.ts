import type { DeskApplication } from '@mengwu/contracts';
import { day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, requireAllowed, type Tx } from '../../../platform/index.ts';
import { Files } from '../../files/index.ts';
import { mayRecordResolution } from '../domain/application.rules.ts';
import type { Application, Resolution } from '../domain/application.ts';
import { stateText } from '../http/application.texts.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { AdvanceApplication } from './advance-application.ts';
import { ChartersOf } from './charters-of.ts';
import { DeskStep } from './desk-step.ts';
import { FoundingVote } from './founding-vote.ts';
import { RefuseApplicant } from './refuse-applicant.ts';

type Input = InputOf<'POST /alliances/:alliance/desk/applications/:application/resolution'>;

/** The desk files what a body has decided on paper [D5]; where the body votes here, its vote decides. */
@Injectable()
export class RecordResolution {
  constructor(
    private readonly charters: ChartersOf,
    private readonly files: Files,
    private readonly deskStep: DeskStep,
    private readonly foundingVote: FoundingVote,
    private readonly trail: ApplicationTrail,
    private readonly advanceApplication: AdvanceApplication,
    private readonly refuseApplicant: RefuseApplicant,
  ) {}

  execute(ctx: RequestContext, { params, body }: Input): Promise<DeskApplication> {
    return this.deskStep.run(ctx, params, null, async (tx, application, { personId }) => {
      const isFounding = await this.foundingVote.isMissing(application, tx.now, tx);
      this.requireFiling(application, isFounding);
      if (body.decidedOn > dayOf(tx.now)) throw new DomainError('resolution_in_future');
      if (isFounding) await this.foundingVote.replace(tx, application);
      const { number, decidedOn, outcome } = await this.write(tx, application, body, personId);
      const by = { role: 'body', personId } as const;
      const reason = `决议 ${number}（${decidedOn}）`;
      if (outcome === 'approved') return this.advanceApplication.execute(tx, application, { by, reason });
      return this.refuseApplicant.execute(tx, application, { by, reason });
    });
  }

  private requireFiling(application: Application, isFounding: boolean): void {
    const step = this.charters.step(application);
    const words = { stateText: stateText(application.state, step), article: step?.article, body: step?.actor ?? '' };
    requireAllowed(mayRecordResolution(this.charters.place(application), words, { isFounding }));
  }

  private async write(tx: Tx, application: Application, body: Input['body'], officer: string): Promise<Resolution> {
    const { alliance, id } = application;
    const step = this.charters.step(application);
    const subject = { kind: 'resolution', id };
    await this.files.attach(tx, { file: body.file, alliance, owner: officer, purpose: 'resolution', subject });
    const resolution: Resolution = {
      step: step?.key ?? '',
      body: step?.actor ?? '',
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
}
