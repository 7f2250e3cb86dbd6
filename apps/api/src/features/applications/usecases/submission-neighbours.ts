import { checkApplication } from '@mengwu/charter';
import { fieldText } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import { type Application, isForPerson } from '../domain/application.ts';
import { stepOf } from '../domain/application-path.ts';
import { answersOf, fieldsOf, formView } from '../domain/form-view.ts';

/** What a submission asks of the charter, the register and the accounts. */
@Injectable()
export class SubmissionNeighbours {
  constructor(
    private readonly alliances: Alliances,
    private readonly accounts: Accounts,
    private readonly members: Members,
  ) {}

  /** @throws DomainError `invalid_fields` with one sentence for each field */
  requireComplete({ alliance, kind, createdAt, fields, charterVersion }: Application): { article: string | null } {
    const { view } = this.alliances.charterAt(alliance, createdAt);
    const form = formView(view, kind, charterVersion);
    if (!form) throw new DomainError('member_kind_unknown');
    const labels = new Map(fieldsOf(form).map(({ key, label }) => [key, label]));
    const problems = checkApplication(view, kind, answersOf(form, fields)).map(({ field, code, params }) => ({
      field,
      code,
      text: fieldText(code, { label: labels.get(field) ?? '', ...params }),
    }));
    if (problems.length > 0) throw new DomainError('invalid_fields', { count: problems.length }, { fields: problems });
    return { article: stepOf(view, kind, 'submitted')?.article ?? null };
  }

  /** @throws DomainError `already_member` */
  async requireNewcomer(tx: Tx, application: Application): Promise<void> {
    const { alliance, applicantId } = application;
    const acting = await this.members.actingFor(applicantId, alliance, tx);
    if (acting || (!isForPerson(application) && (await this.members.isMember(alliance, application))))
      throw new DomainError('already_member');
  }

  /** The form has asked for the applicant's name: nobody types it twice. */
  async nameApplicant(tx: Tx, { applicantId, fields }: Application): Promise<void> {
    const name = (fields.contactName ?? fields.personName ?? '').trim();
    if (name) await this.accounts.rename(tx, applicantId, name);
  }
}
