import type { CharterView } from '@mengwu/charter';
import type { ApplicationCard, ApplicationForm, ApplicationView, DeskApplication, FileView } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { Accounts } from '../../accounts/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import {
  editableFields,
  mayAct,
  mayClosePublicity,
  mayEdit,
  maySubmit,
  mayWithdraw,
} from '../domain/application.rules.ts';
import type { Application, Dossier, Move } from '../domain/application.ts';
import { stepOf } from '../domain/application-path.ts';
import { fieldsOf, formView } from '../domain/form-view.ts';
import { moveTexts, roleTexts, stateTexts } from './application.texts.ts';

const APPLICANT_STEPS: Partial<Record<Application['state'], string>> = {
  draft: '填写并提交申请',
  returned: '按退回原因修改后重新提交',
};

/** The whitelist of what leaves the room. */
@Injectable()
export class ApplicationPresenter {
  constructor(
    private readonly alliances: Alliances,
    private readonly accounts: Accounts,
    private readonly files: Files,
  ) {}

  /** The form of a kind under the charter of a day. */
  form(alliance: string, kind: string, at: Instant): ApplicationForm | undefined {
    const { view, version } = this.alliances.charterAt(alliance, at);
    return formView(view, kind, version);
  }

  card(application: Application): ApplicationCard {
    const { view } = this.alliances.charterAt(application.alliance, application.createdAt);
    return {
      id: application.id,
      alliance: application.alliance,
      allianceName: this.alliances.nameOf(application.alliance),
      kind: application.kind,
      kindLabel: view.memberKinds[application.kind]?.label.value ?? '成员',
      name: application.name,
      state: application.state,
      stateText: stateTexts[application.state],
      submittedAt: application.submittedAt,
      updatedAt: application.updatedAt,
    };
  }

  async own(dossier: Dossier, memberNumber: string | null): Promise<ApplicationView> {
    const { application, returns } = dossier;
    return {
      ...(await this.shared(dossier, memberNumber)),
      actions: {
        edit: presentDecision(mayEdit(application)),
        submit: presentDecision(maySubmit(application, returns)),
        withdraw: presentDecision(mayWithdraw(application)),
      },
    };
  }

  async desk(dossier: Dossier, memberNumber: string | null, now: Instant): Promise<DeskApplication> {
    const { application, resolution } = dossier;
    const { view } = this.alliances.charterAt(application.alliance, application.createdAt);
    const contact = await this.accounts.contactOf(application.applicantId);
    const inReview = presentDecision(mayAct(application, 'submitted', stateTexts[application.state]));
    return {
      ...(await this.shared(dossier, memberNumber)),
      applicant: { name: contact.name || '未填姓名', phone: contact.phone },
      publicityEndsOn: application.publicityEndsOn,
      resolution: resolution && {
        number: resolution.number,
        decidedOn: resolution.decidedOn,
        outcome: resolution.outcome,
        body: resolution.body,
        file: await this.resolutionFile(application, resolution.fileId),
      },
      actions: {
        return: inReview,
        pass: inReview,
        refuse: inReview,
        closePublicity: presentDecision(this.closing(application, view, now)),
        recordResolution: presentDecision(mayAct(application, 'resolution', stateTexts[application.state])),
      },
    };
  }

  private closing(application: Application, view: CharterView, now: Instant) {
    const isHere = mayAct(application, 'publicity', stateTexts[application.state]);
    if (!isHere.allowed) return isHere;
    const article = stepOf(view, application.kind, 'publicity')?.article ?? '';
    return mayClosePublicity(application.publicityEndsOn, dayOf(now), article);
  }

  private async shared(dossier: Dossier, memberNumber: string | null): Promise<Omit<ApplicationView, 'actions'>> {
    const { application, moves, returns } = dossier;
    const { view } = this.alliances.charterAt(application.alliance, application.createdAt);
    const form = formView(view, application.kind, application.charterVersion);
    if (!form) throw new Error(`${application.alliance} has no form for ${application.kind}`);
    const fields = fieldsOf(form);
    const labels = new Map(fields.map(({ key, label }) => [key, label]));
    const fileIds = fields.flatMap(({ key, type }) => (type === 'file' ? (application.fields[key] ?? []) : []));
    const files = await this.files.views(application.alliance, fileIds);
    return {
      ...this.card(application),
      form,
      fields: application.fields,
      files: [...files.values()],
      version: application.version,
      editableFields: editableFields(
        application,
        fields.map(({ key }) => key),
        returns,
      ),
      returnedItems: returns.map(({ field, reason, correctedAt }) => ({
        field,
        label: labels.get(field) ?? '',
        reason,
        isCorrected: correctedAt !== null,
      })),
      timeline: moves.map((move) => entry(move, view, application.kind)),
      next: nextOf(application, view),
      billId: application.billId,
      memberNumber,
    };
  }

  private async resolutionFile({ alliance }: Application, id: string): Promise<FileView> {
    const file = (await this.files.views(alliance, [id])).get(id);
    if (!file) throw new Error(`The file ${id} of a resolution is gone`);
    return file;
  }
}

function entry(move: Move, view: CharterView, kind: string): ApplicationView['timeline'][number] {
  // A resolution is the act of the body that the charter names.
  const body = move.byRole === 'body' ? stepOf(view, kind, 'resolution')?.actor : undefined;
  return {
    at: move.at,
    what: moveTexts[move.event],
    who: body ?? roleTexts[move.byRole],
    reason: move.reason,
    article: move.article,
  };
}

function nextOf({ state, kind }: Application, view: CharterView): ApplicationView['next'] {
  const own = APPLICANT_STEPS[state];
  if (own) return { who: '申请人', what: own, article: null, expectedDays: null };
  const step = stepOf(view, kind, state);
  return step ? { who: step.actor, what: step.next, article: step.article, expectedDays: step.expectedDays } : null;
}
