import type { DeskApplication } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext } from '../../../platform/index.ts';
import { shortCodeOf, stampedFile } from '../domain/paper.ts';
import { PaperRepository } from '../persistence/paper.repository.ts';
import { DeskStep } from './desk-step.ts';
import { Papers } from './papers.ts';

/** The code on the paper could not be read: the desk compares the printed number, and says that it is the same. */
@Injectable()
export class ConfirmForm {
  constructor(
    private readonly deskStep: DeskStep,
    private readonly papers: Papers,
    private readonly scans: PaperRepository,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/applications/:application/confirm-form'>,
  ): Promise<DeskApplication> {
    return this.deskStep.run(ctx, params, 'review', async (tx, application, { personId }) => {
      const { scan, code, article } = await this.papers.of(application, tx);
      const file = stampedFile(application.fields);
      if (scan !== 'unread' || file === undefined) throw new DomainError('form_nothing_to_compare');
      const shortCode = shortCodeOf(code);
      if (plain(body.shortCode) !== plain(shortCode)) throw new DomainError('form_outdated', {}, { article });
      await this.scans.confirm(tx, application, file, code, personId);
      tx.record({
        alliance: application.alliance,
        action: 'application.form-confirmed',
        subject: { kind: 'application', id: application.id },
        after: { shortCode },
        article,
      });
      return application;
    });
  }
}

/** As people type it: without the dash, in small letters, with the letters that the alphabet leaves out. */
const plain = (code: string) =>
  code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
