import { checkApplication, mayApply } from '@mengwu/charter';
import { fieldText } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, requireAllowed, type Tx } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Members } from '../../members/index.ts';
import { type Application, REGION_FIELD } from '../domain/application.ts';
import { answersOf, fieldsOf, formView } from '../domain/form-view.ts';
import { ChartersOf } from './charters-of.ts';
import { Newcomers } from './newcomers.ts';

/** What a submission asks of the charter, the register and the accounts. */
@Injectable()
export class SubmissionNeighbours {
  constructor(
    private readonly charters: ChartersOf,
    private readonly accounts: Accounts,
    private readonly members: Members,
    private readonly newcomers: Newcomers,
  ) {}

  /** @throws DomainError `invalid_fields` with one sentence for each field */
  requireComplete(application: Application): void {
    const { kind, fields } = application;
    const { view, version } = this.charters.form(application);
    const form = formView(view, kind, version);
    if (!form) throw new DomainError('member_kind_unknown');
    const asked = fieldsOf(form);
    const labels = new Map(asked.map(({ key, label }) => [key, label]));
    const problems = checkApplication(view, kind, answersOf(form, fields)).map(({ field, code, params }) => ({
      field,
      code,
      text: fieldText(code, { label: labels.get(field) ?? '', ...params }),
    }));
    const region = asked.find(({ key }) => key === REGION_FIELD);
    if (region && !region.options?.includes(fields[REGION_FIELD] ?? '')) {
      const code = fields[REGION_FIELD] ? 'not_an_option' : 'required';
      problems.push({ field: REGION_FIELD, code, text: fieldText(code, { label: region.label }) });
    }
    if (problems.length > 0) throw new DomainError('invalid_fields', { count: problems.length }, { fields: problems });
  }

  /**
   * Nobody who is a member already, who may not come back yet, or who comes after the deadline; what was handed in
   * before it may still be corrected [C2].
   */
  async requireMayApply(tx: Tx, application: Application): Promise<void> {
    const { alliance, applicantId, kind, submittedAt } = application;
    if (await this.members.actingFor(applicantId, alliance, tx)) throw new DomainError('already_member');
    await this.newcomers.require(tx, application);
    if (submittedAt === null) requireAllowed(mayApply(this.charters.today(alliance, tx.now).view, kind));
  }

  /** The form has asked for the applicant's name: nobody types it twice. */
  async nameApplicant(tx: Tx, { applicantId, fields }: Application): Promise<void> {
    const name = (fields.contactName ?? fields.personName ?? '').trim();
    if (name) await this.accounts.rename(tx, applicantId, name);
  }
}
