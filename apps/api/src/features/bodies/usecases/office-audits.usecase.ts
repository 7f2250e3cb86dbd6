import type { FileView, OfficeAudit } from '@mengwu/contracts';
import { documentPdf } from '@mengwu/documents';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import { auditList } from '../domain/audit-list.ts';
import type { ChairChange } from '../domain/office-term.ts';
import { auditDocument } from '../http/audit-document.presenter.ts';
import { occasionTexts } from '../http/office.texts.ts';
import { type AuditRow, OfficeAuditRepository } from '../persistence/office-audit.repository.ts';
import { PeopleBook } from './people-book.ts';

/** The audit that a charter wants when the chair changes or the term ends. */
@Injectable()
export class OfficeAudits {
  constructor(
    private readonly alliances: Alliances,
    private readonly files: Files,
    private readonly audits: OfficeAuditRepository,
    private readonly people: PeopleBook,
    private readonly transactions: Transactions,
  ) {}

  /** E21; where a charter wants no audit nothing happens. */
  async open(tx: Tx, { alliance, termId, occasion, on }: ChairChange): Promise<void> {
    const { view } = this.alliances.charterAt(alliance, tx.now);
    const items = auditList(view);
    const [first] = items;
    if (!first) return;
    const audit = { alliance, officeTermId: termId, occasion, occurredOn: on, article: first.article };
    const id = await this.audits.open(tx, audit, items);
    if (id === undefined) return;
    tx.record({
      alliance,
      action: 'office.audit-opened',
      subject: { kind: 'officeAudit', id },
      after: { on },
      article: first.article,
    });
  }

  async list(alliance: string): Promise<{ items: OfficeAudit[] }> {
    return { items: await this.shown(alliance, await this.audits.list(alliance)) };
  }

  async finish(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/office-audit-items/:item/done'>,
  ): Promise<OfficeAudit> {
    const { alliance, item: id } = params;
    const by = signedIn(ctx).personId;
    const auditId = await this.transactions.run(ctx, async (tx) => {
      const item = await this.audits.lockItem(tx, alliance, id);
      if (!item) throw new DomainError('audit_item_not_found');
      if (item.doneAt !== null) throw new DomainError('audit_item_done');
      if (body.file !== null) {
        const subject = { kind: 'officeAudit', id: item.id };
        await this.files.attach(tx, { file: body.file, alliance, owner: by, purpose: 'resolution', subject });
      }
      await this.audits.finish(tx, alliance, item, { note: body.note, fileId: body.file, by });
      tx.record({
        alliance,
        action: 'office.audit-item-done',
        subject: { kind: 'officeAudit', id: item.auditId },
        after: { item: item.text },
        note: body.note,
        article: item.article,
      });
      return item.auditId;
    });
    const audits = (await this.audits.list(alliance)).filter((one) => one.id === auditId);
    const [audit] = await this.shown(alliance, audits);
    if (!audit) throw new DomainError('audit_item_not_found');
    return audit;
  }

  /** The checklist on paper: printed, signed, handed to whoever audits. Each export replaces the one before. */
  async document(ctx: RequestContext, alliance: string, id: string): Promise<FileView> {
    const ownerId = signedIn(ctx).personId;
    const audits = (await this.audits.list(alliance)).filter((one) => one.id === id);
    const [audit] = await this.shown(alliance, audits);
    if (!audit) throw new DomainError('office_audit_not_found');
    const bytes = await documentPdf(auditDocument(audit, this.alliances.nameOf(alliance), ctx.now));
    const name = `离任审计清单-${audit.office}-${audit.personName}.pdf`;
    const purpose = 'resolution';
    const file = await this.files.store(ctx, { alliance, ownerId, purpose, name, bytes });
    return this.transactions.run(ctx, async (tx) => {
      const subject = { kind: 'officeAudit', id };
      await this.files.keepOnly(tx, alliance, subject, []);
      const view = await this.files.attach(tx, { file: file.id, alliance, owner: ownerId, purpose, subject });
      tx.record({ alliance, action: 'office.audit-exported', subject, article: audit.article });
      return view;
    });
  }

  private async shown(alliance: string, audits: readonly AuditRow[]): Promise<OfficeAudit[]> {
    const items = await this.audits.items(alliance);
    const people = await this.people.find(alliance, [
      ...audits.map(({ personId }) => personId),
      ...items.flatMap(({ doneBy }) => doneBy ?? []),
    ]);
    const files = await this.files.views(
      alliance,
      items.flatMap(({ fileId }) => fileId ?? []),
    );
    return audits.map((audit) => ({
      id: audit.id,
      office: audit.office,
      personName: people.get(audit.personId)?.name ?? '',
      occasionText: occasionTexts[audit.occasion],
      occurredOn: audit.occurredOn,
      article: audit.article,
      isDone: audit.closedAt !== null,
      items: items
        .filter(({ auditId }) => auditId === audit.id)
        .map(({ id, text, article, note, fileId, doneBy, doneAt }) => ({
          id,
          text,
          article,
          note,
          file: (fileId !== null && files.get(fileId)) || null,
          by: doneBy === null ? null : (people.get(doneBy)?.name ?? null),
          doneAt,
        })),
    }));
  }
}
