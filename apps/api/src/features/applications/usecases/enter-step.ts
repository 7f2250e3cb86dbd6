import { type AdmissionStep, publicityOf } from '@mengwu/charter';
import { type Day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { newId, requireAllowed, type Tx } from '../../../platform/index.ts';
import { Motions } from '../../motions/index.ts';
import { placeOfStep } from '../domain/application.states.ts';
import { type Application, isForPerson } from '../domain/application.ts';
import { answeredFiles } from '../domain/form-view.ts';
import { mayBeginOn } from '../domain/publicity.rules.ts';
import { motionText } from '../http/application.texts.ts';
import { PublicityRepository } from '../persistence/publicity.repository.ts';
import { TELL_PUBLICITY } from '../topics.ts';
import { ChartersOf } from './charters-of.ts';
import { billNews, RaiseFirstBill } from './raise-first-bill.ts';
import type { News } from './tell-applicant.ts';

export interface Entering {
  /** The day on which a notice goes up, where the desk has chosen one. */
  readonly publicityFrom?: Day | undefined;
}

export interface Entered {
  readonly changes: Partial<Application>;
  /** What the applicant reads about it. */
  readonly news: News;
}

/** What begins with a step: a notice goes up, a motion is put to the body, the bill is written. */
@Injectable()
export class EnterStep {
  constructor(
    private readonly charters: ChartersOf,
    private readonly motions: Motions,
    private readonly publicities: PublicityRepository,
    private readonly raiseFirstBill: RaiseFirstBill,
  ) {}

  /** @throws DomainError `charter_silent`, `dues_not_computable`, `publicity_day_wrong` */
  async execute(
    tx: Tx,
    application: Application,
    step: AdmissionStep,
    { publicityFrom }: Entering = {},
  ): Promise<Entered> {
    const news = { title: '申请有新进展', body: `${step.next}。` };
    switch (placeOfStep(step)) {
      case 'publicity':
        await this.beginNotice(tx, application, step, publicityFrom ?? dayOf(tx.now));
        return { changes: { step: step.key }, news };
      case 'vote':
        return { changes: { step: step.key, motionId: await this.propose(tx, application, step) }, news };
      case 'dues': {
        const bill = await this.raiseFirstBill.execute(tx, application, { kind: 'application', id: application.id });
        return { changes: { step: step.key, billId: bill.id }, news: billNews(application.name, bill) };
      }
      default:
        return { changes: { step: step.key }, news };
    }
  }

  private async beginNotice(tx: Tx, application: Application, step: AdmissionStep, from: Day): Promise<void> {
    const { alliance, id } = application;
    const today = dayOf(tx.now);
    requireAllowed(mayBeginOn(from, today));
    const { view } = this.charters.today(alliance, tx.now);
    const notice = publicityOf(view, step, from);
    if (!notice.allowed) return requireAllowed(notice);
    const publicity = newId();
    const { endsOn } = notice;
    await this.publicities.begin(tx, {
      id: publicity,
      alliance,
      application: id,
      step: step.key,
      startsOn: from,
      endsOn,
      article: step.article,
      outcome: null,
      closedAt: null,
    });
    tx.record({
      alliance,
      action: 'publicity.begun',
      subject: { kind: 'application', id },
      after: { startsOn: from, endsOn },
      article: step.article,
    });
    tx.publish(TELL_PUBLICITY, { alliance, publicity });
  }

  private async propose(tx: Tx, application: Application, step: AdmissionStep): Promise<string> {
    const { alliance, id, applicantId, kind, name } = application;
    const view = this.charters.path(application);
    const label = view.memberKinds[kind]?.label.value ?? '成员';
    const { title, text } = motionText({ name, label, step, isForPerson: isForPerson(application) });
    const motion = await this.motions.propose(tx, {
      alliance,
      body: step.body ?? '',
      kind: 'admission',
      title,
      text,
      subject: { kind: 'application', id },
      concerns: { personIds: [applicantId], memberIds: [] },
      proposedBy: { personId: null, as: view.bodies.secretariat?.name.value ?? '秘书处' },
      papers: answeredFiles(this.charters.form(application).view, application),
    });
    return motion.id;
  }
}
