import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { Notifications } from '../../notifications/index.ts';
import type { Objection } from '../domain/publicity.ts';
import { objectionTexts } from '../http/publicity.texts.ts';
import { PublicityRepository } from '../persistence/publicity.repository.ts';

export interface Answer {
  readonly state: Exclude<Objection['state'], 'open'>;
  readonly answer: string;
  /** Who decided; null when it ended by itself. */
  readonly by: string | null;
  readonly applicant: string;
}

/** An objection is answered once, and whoever made it is told. */
@Injectable()
export class AnswerObjector {
  constructor(
    private readonly publicities: PublicityRepository,
    private readonly notifications: Notifications,
  ) {}

  /** @throws DomainError `objection_decided` */
  async execute(tx: Tx, objection: Objection, { state, answer, by, applicant }: Answer): Promise<void> {
    const { alliance, id, application, publicity, personId } = objection;
    if (!(await this.publicities.decide(tx, objection, { state, answer, by })))
      throw new DomainError('objection_decided');
    tx.record({
      alliance,
      action: 'objection.answered',
      subject: { kind: 'application', id: application },
      before: { objection: 'open' },
      after: { objection: state },
      note: answer,
    });
    await this.notifications.notify(tx, {
      alliance,
      to: [personId],
      title: `您的异议${objectionTexts[state]}`,
      body: `关于“${applicant}”的异议已有答复：${answer}`,
      link: { target: 'publicity', id: publicity },
      template: 'progress',
      subject: { kind: 'objection', id },
    });
  }
}
