import { type ApplicationFields, type ApplicationView, type FormField, fieldText } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Files } from '../../files/index.ts';
import { editableFields, mayEdit } from '../domain/application.rules.ts';
import { type Application, identityOf, type ReturnedField } from '../domain/application.ts';
import { fieldsOf } from '../domain/form-view.ts';
import { ApplicationPresenter } from '../http/application.presenter.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { FindApplication } from './find-application.ts';

type Save = InputOf<'PATCH /alliances/:alliance/applications/:application'>;

/** Saves what was typed so far. Only what is open may change; whether it is right is asked when it is submitted. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly findApplication: FindApplication,
    private readonly applications: ApplicationRepository,
    private readonly trail: ApplicationTrail,
    private readonly files: Files,
    private readonly present: ApplicationPresenter,
    private readonly transactions: Transactions,
  ) {}

  execute(ctx: RequestContext, { params, body }: Save): Promise<ApplicationView> {
    return this.transactions.run(
      ctx,
      async (tx) => {
        const application = await this.findApplication.own(ctx, params, tx);
        requireAllowed(mayEdit(application));
        if (application.version !== body.version) throw new DomainError('application_changed_elsewhere');
        const returns = await this.trail.openReturns(application, tx);
        const form = this.present.form(application.alliance, application.kind, application.createdAt);
        const known = form ? fieldsOf(form) : [];
        checkOpen(application, known, returns, body.fields);
        await this.attachFiles(tx, application, known, body.fields);
        const fields = { ...application.fields, ...body.fields };
        const saved = await this.applications.update(tx, { ...application, ...identityOf(fields), fields });
        for (const { id, field } of returns) {
          if (field in body.fields) await this.trail.markCorrected(tx, application.alliance, id);
        }
        return this.present.own(await this.trail.dossier(saved, tx), null);
      },
      { unrecorded: 'draft' },
    );
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
