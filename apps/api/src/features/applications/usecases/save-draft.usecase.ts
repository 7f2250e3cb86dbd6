import { type ApplicationFields, type ApplicationView, type FormField, fieldText } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Files } from '../../files/index.ts';
import { editableFields, mayEdit } from '../domain/application.rules.ts';
import { type Application, identityOf, type ReturnedField } from '../domain/application.ts';
import { fieldsOf, formView } from '../domain/form-view.ts';
import { codeOf, paperOf, STAMPED_FORM, stampedFile } from '../domain/paper.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { PaperRepository } from '../persistence/paper.repository.ts';
import { ChartersOf } from './charters-of.ts';
import { FindApplication } from './find-application.ts';
import { ReadScan } from './read-scan.ts';
import { ShowApplication } from './show-application.query.ts';

type Save = InputOf<'PATCH /alliances/:alliance/applications/:application'>;

/** Saves what was typed so far. Only what is open may change; whether it is right is asked when it is submitted. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly findApplication: FindApplication,
    private readonly applications: ApplicationRepository,
    private readonly trail: ApplicationTrail,
    private readonly files: Files,
    private readonly charters: ChartersOf,
    private readonly readScan: ReadScan,
    private readonly papers: PaperRepository,
    private readonly show: ShowApplication,
    private readonly transactions: Transactions,
  ) {}

  async execute(ctx: RequestContext, { params, body }: Save): Promise<ApplicationView> {
    const { personId } = signedIn(ctx);
    // A picture takes a while to read: before the transaction, in which nothing may wait.
    const file = stampedFile(body.fields);
    const readCode = file === undefined ? null : await this.readScan.execute(params.alliance, file, personId);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const application = await this.findApplication.own(ctx, params, tx);
        requireAllowed(mayEdit(application));
        if (application.version !== body.version) throw new DomainError('application_changed_elsewhere');
        const returns = await this.trail.openReturns(application, tx);
        const { view, version } = this.charters.form(application);
        const form = formView(view, application.kind, version);
        const known = form ? fieldsOf(form) : [];
        checkOpen(application, known, returns, body.fields);
        await this.attachFiles(tx, application, known, body.fields);
        const fields = { ...application.fields, ...body.fields };
        const saved = await this.applications.update(tx, { ...application, ...identityOf(fields), fields });
        for (const { id, field } of returns) {
          if (field in body.fields) await this.trail.markCorrected(tx, application.alliance, id);
        }
        await this.rememberScan(tx, application, saved, readCode);
        return this.show.asApplicant(tx, saved);
      },
      { unrecorded: 'draft' },
    );
  }

  /** What the QR code of a new scan says, and what the form said at that moment. */
  private async rememberScan(tx: Tx, before: Application, saved: Application, readCode: string | null): Promise<void> {
    const fileId = stampedFile(saved.fields);
    if (fileId === undefined || fileId === before.fields[STAMPED_FORM]) return;
    const expectedCode = codeOf(paperOf(this.charters.form(saved).view, saved));
    await this.papers.addScan(tx, saved, { fileId, readCode, expectedCode });
  }

  private async attachFiles(
    tx: Tx,
    application: Application,
    known: readonly FormField[],
    fields: ApplicationFields,
  ): Promise<void> {
    const { alliance, applicantId: owner, fields: before } = application;
    const subject = { kind: 'application', id: application.id };
    const keys = known.flatMap(({ key, type }) => (type === 'file' ? [key] : []));
    const changed = keys.filter((key) => key in fields && fields[key] !== before[key]);
    if (changed.length === 0) return;
    for (const file of changed.flatMap((key) => fields[key] || [])) {
      await this.files.attach(tx, { file, alliance, owner, purpose: 'application', subject });
    }
    const kept = keys.flatMap((key) => (fields[key] ?? before[key]) || []);
    await this.files.keepOnly(tx, alliance, subject, kept);
  }
}

/** @throws DomainError `invalid_fields`, `field_not_editable` */
function checkOpen(
  application: Application,
  known: readonly FormField[],
  returns: readonly ReturnedField[],
  fields: ApplicationFields,
): void {
  const labels = new Map(known.map(({ key, label }) => [key, label]));
  const unknown = Object.keys(fields).filter((key) => !labels.has(key));
  if (unknown.length > 0) {
    const problems = unknown.map((field) => ({ field, code: 'unknown_field', text: fieldText('unknown_field') }));
    throw new DomainError('invalid_fields', { count: unknown.length }, { fields: problems });
  }
  const open = new Set(editableFields(application, [...labels.keys()], returns));
  const closed = Object.keys(fields).find((key) => !open.has(key) && fields[key] !== application.fields[key]);
  if (closed) throw new DomainError('field_not_editable', { label: labels.get(closed) ?? '' });
}
