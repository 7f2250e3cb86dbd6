import type { SecretariatReport, SecretariatReports } from '@mengwu/contracts';
import { documentPdf, UndrawableText } from '@mengwu/documents';
import { type Day, day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  newId,
  type RequestContext,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import { reportTo } from '../domain/report-to.ts';
import { reportKindTexts } from '../http/concern.texts.ts';
import { reportDocument } from '../http/report-document.presenter.ts';
import { ConcernRepository } from '../persistence/concern.repository.ts';
import { type Report, ReportRepository } from '../persistence/report.repository.ts';

/** E15: the secretariat reports what it has collected from members, or its work, to the body that the charter names. */
@Injectable()
export class MakeReport {
  constructor(
    private readonly transactions: Transactions,
    private readonly alliances: Alliances,
    private readonly files: Files,
    private readonly concerns: ConcernRepository,
    private readonly reports: ReportRepository,
  ) {}

  async list(ctx: RequestContext, alliance: string): Promise<SecretariatReports> {
    const reports = await this.reports.list(alliance);
    const files = await this.files.views(
      alliance,
      reports.map(({ fileId }) => fileId),
    );
    const { view } = this.alliances.charterAt(alliance, ctx.now);
    return {
      to: reportTo(view, 'work'),
      items: reports.map((report) => present(report, files.get(report.fileId) ?? null)),
    };
  }

  async execute(
    ctx: RequestContext,
    { params: { alliance }, body }: InputOf<'POST /alliances/:alliance/desk/secretariat-reports'>,
  ): Promise<SecretariatReport> {
    const { personId: ownerId } = signedIn(ctx);
    const [fromOn, toOn] = [day(body.fromOn), day(body.toOn)];
    if (fromOn > toOn) throw new DomainError('period_wrong');
    if (toOn > dayOf(ctx.now)) throw new DomainError('day_in_future');
    const { view } = this.alliances.charterAt(alliance, ctx.now);
    const { bodyName, article } = reportTo(view, body.kind);
    const period = { alliance, fromOn, toOn };
    const bytes = await this.paper(ctx, { ...period, ...body, bodyName, article, fromOn, toOn });
    const file = { alliance, ownerId, purpose: 'concern', name: `${body.title}.pdf`, bytes } as const;
    const { id: fileId } = await this.files.store(ctx, file);
    return this.transactions.run(ctx, async (tx) => {
      const number = (await this.reports.lastNumber(alliance, tx)) + 1;
      const report: Report = {
        ...{ id: newId(), ...period, number, kind: body.kind, title: body.title, text: body.text, bodyName, article },
        ...{ fileId, reportedBy: ownerId, reportedAt: tx.now },
      };
      if (!(await this.reports.insert(tx, report))) throw new DomainError('changed_elsewhere');
      const subject = { kind: 'secretariat-report', id: report.id };
      tx.record({
        ...{ alliance, action: 'report.made', subject },
        after: { number, kind: body.kind, title: body.title, bodyName, article },
      });
      const attached = { alliance, file: fileId, owner: ownerId, purpose: 'concern', subject } as const;
      return present(report, await this.files.attach(tx, attached));
    });
  }

  private async paper(
    ctx: RequestContext,
    report: { alliance: string; kind: 'concerns' | 'work'; fromOn: Day; toOn: Day; title: string; text: string } & {
      bodyName: string;
      article: string;
    },
  ): Promise<Uint8Array> {
    const { alliance, kind, fromOn, toOn, text } = report;
    const found = kind === 'concerns' ? await this.concerns.between(alliance, fromOn, toOn) : [];
    if (found.length === 0 && text === '') throw new DomainError('report_empty');
    const concerns = await Promise.all(
      found.map(async (concern) => {
        const messages = await this.concerns.messages(alliance, concern.id);
        return { concern, first: messages[0], last: messages.findLast(({ side }) => side === 'secretariat') };
      }),
    );
    const allianceName = this.alliances.nameOf(alliance);
    try {
      return await documentPdf(reportDocument({ ...report, allianceName, concerns, madeAt: ctx.now }));
    } catch (error) {
      if (!(error instanceof UndrawableText)) throw error;
      throw new DomainError('text_not_printable', { characters: error.characters.join('、') }, { cause: error });
    }
  }
}

function present(report: Report, file: SecretariatReport['file']): SecretariatReport {
  const { id, number, kind, title, fromOn, toOn, bodyName, article, reportedAt } = report;
  return {
    id,
    number,
    kind,
    title,
    fromOn,
    toOn,
    bodyName,
    article,
    reportedAt,
    kindText: reportKindTexts[kind],
    file,
  };
}
