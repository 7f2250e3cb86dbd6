import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { Application } from '../domain/application.ts';
import type { Publicity } from '../domain/publicity.ts';
import { PublicityRepository } from '../persistence/publicity.repository.ts';
import { AnswerObjector } from './answer-objector.ts';

/** A notice ends; an objection that nobody needs to decide any more ends with it, and its author reads why. */
@Injectable()
export class ClosePublicity {
  constructor(
    private readonly publicities: PublicityRepository,
    private readonly answerObjector: AnswerObjector,
  ) {}

  async execute(
    tx: Tx,
    { alliance, id, name }: Pick<Application, 'alliance' | 'id' | 'name'>,
    outcome: NonNullable<Publicity['outcome']>,
    why: string,
  ): Promise<void> {
    const notice = await this.publicities.lockRunning(tx, alliance, id);
    if (!notice) return;
    await this.publicities.close(tx, notice, outcome);
    tx.record({
      alliance,
      action: 'publicity.closed',
      subject: { kind: 'application', id },
      after: { publicity: outcome, endsOn: notice.endsOn },
      article: notice.article,
    });
    for (const objection of await this.publicities.objectionsTo(alliance, [notice.id], tx)) {
      if (objection.state !== 'open') continue;
      await this.answerObjector.execute(tx, objection, { state: 'ended', answer: why, by: null, applicant: name });
    }
  }
}
