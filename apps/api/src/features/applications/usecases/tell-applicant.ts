import type { TemplateKey } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { type NewMessage, Notifications } from '../../notifications/index.ts';
import type { Application } from '../domain/application.ts';

export interface News {
  readonly title: string;
  readonly body: string;
  readonly link?: NonNullable<NewMessage['link']>;
  readonly template?: TemplateKey;
}

/** Tells the applicant what happened, with the way to it. */
@Injectable()
export class TellApplicant {
  constructor(private readonly notifications: Notifications) {}

  async execute(tx: Tx, { alliance, applicantId, id }: Application, news: News): Promise<void> {
    const { title, body, link = { target: 'application', id }, template = 'progress' } = news;
    await this.notifications.notify(tx, { alliance, to: [applicantId], title, body, link, template });
  }
}
