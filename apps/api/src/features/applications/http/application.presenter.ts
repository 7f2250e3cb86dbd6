import type { ApplicationCard, ApplicationForm, ApplicationView } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import { editableFields, mayEdit, maySubmit, mayWithdraw } from '../domain/application.rules.ts';
import { placeOf } from '../domain/application.states.ts';
import type { Application, Dossier } from '../domain/application.ts';
import { fieldsOf, formView } from '../domain/form-view.ts';
import { shortCodeOf } from '../domain/paper.ts';
import { daysLeft } from '../domain/publicity.rules.ts';
import type { Publicity } from '../domain/publicity.ts';
import { ChartersOf } from '../usecases/charters-of.ts';
import type { PaperStanding } from '../usecases/papers.ts';
import { scanTexts, stateText } from './application.texts.ts';
import { nextOf, pathOf, timelineEntry } from './path.presenter.ts';

/** An application with all that is shown beside it. */
export interface Shown {
  readonly dossier: Dossier;
  readonly paper: PaperStanding;
  readonly notice: Publicity | undefined;
  readonly openObjections: number;
  readonly memberNumber: string | null;
  readonly now: Instant;
}

/** The whitelist of what leaves the room. */
@Injectable()
export class ApplicationPresenter {
  constructor(
    private readonly alliances: Alliances,
    private readonly charters: ChartersOf,
    private readonly files: Files,
  ) {}

  /** The form of a kind under the charter of a day. */
  form(alliance: string, kind: string, at: Instant): ApplicationForm | undefined {
    const { view, version } = this.alliances.charterAt(alliance, at);
    return formView(view, kind, version);
  }

  card(application: Application): ApplicationCard {
    const step = this.charters.step(application);
    return {
      id: application.id,
      alliance: application.alliance,
      allianceName: this.alliances.nameOf(application.alliance),
      kind: application.kind,
      kindLabel: this.charters.form(application).view.memberKinds[application.kind]?.label.value ?? '成员',
      name: application.name,
      state: application.state,
      stateText: stateText(application.state, step),
      step: step ? { key: step.key, kind: step.kind, title: step.title } : null,
      submittedAt: application.submittedAt,
      updatedAt: application.updatedAt,
    };
  }

  async own(shown: Shown): Promise<ApplicationView> {
    const { dossier, paper } = shown;
    const { application, returns } = dossier;
    return {
      ...(await this.shared(shown)),
      actions: {
        edit: presentDecision(mayEdit(application)),
        submit: presentDecision(maySubmit(application, returns, paper.scan, paper.article)),
        withdraw: presentDecision(mayWithdraw(placeOf(application.state, this.charters.step(application)))),
      },
    };
  }

  async shared({
    dossier,
    paper,
    notice,
    openObjections,
    memberNumber,
    now,
  }: Shown): Promise<Omit<ApplicationView, 'actions'>> {
    const { application, moves, returns } = dossier;
    const { view, version } = this.charters.form(application);
    const path = this.charters.path(application);
    const form = formView(view, application.kind, version);
    if (!form) throw new Error(`${application.alliance} has no form for ${application.kind}`);
    const fields = fieldsOf(form);
    const labels = new Map(fields.map(({ key, label }) => [key, label]));
    const fileIds = fields.flatMap(({ key, type }) => (type === 'file' ? application.fields[key] || [] : []));
    const files = await this.files.views(application.alliance, fileIds);
    const step = this.charters.step(application);
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
      timeline: moves.map((move) => timelineEntry(move, path, application.kind)),
      next: nextOf(application, step, moves),
      path: pathOf(application, moves, path),
      paper: paperView(paper),
      publicity: notice
        ? {
            id: notice.id,
            startsOn: notice.startsOn,
            endsOn: notice.endsOn,
            daysLeft: daysLeft(notice, dayOf(now)),
            openObjections,
          }
        : null,
      motionId: application.motionId,
      billId: application.billId,
      memberNumber,
    };
  }
}

function paperView({
  paper,
  code,
  article,
  field,
  printedAt,
  olderPrints,
  scan,
}: PaperStanding): ApplicationView['paper'] {
  return {
    title: paper.title,
    stamp: paper.stamp,
    article,
    field,
    shortCode: shortCodeOf(code),
    printedAt,
    olderPrints,
    scan,
    scanText: scanTexts[scan],
  };
}
