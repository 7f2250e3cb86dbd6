import type { DecisionView, DeskApplication } from '@mengwu/contracts';
import { ALLOWED, type Decision, dayOf, refused } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { Accounts } from '../../accounts/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import { mayAct, mayGoOn, mayRecordResolution, mayRelyOnPaper } from '../domain/application.rules.ts';
import { placeOf } from '../domain/application.states.ts';
import { onward } from '../domain/application-path.ts';
import { shortCodeOf } from '../domain/paper.ts';
import { ChartersOf } from '../usecases/charters-of.ts';
import { ApplicationPresenter, type Shown } from './application.presenter.ts';
import { stateText } from './application.texts.ts';

/** An application as the desk works on it: with what may be done now, and why what may not. */
@Injectable()
export class DeskApplicationPresenter {
  constructor(
    private readonly alliances: Alliances,
    private readonly accounts: Accounts,
    private readonly files: Files,
    private readonly charters: ChartersOf,
    private readonly present: ApplicationPresenter,
  ) {}

  async view(shown: Shown, { isFounding }: { isFounding: boolean }): Promise<DeskApplication> {
    const { application, resolutions } = shown.dossier;
    const contact = await this.accounts.contactOf(application.applicantId);
    const papers = await this.files.views(
      application.alliance,
      resolutions.flatMap(({ fileId }) => fileId ?? []),
    );
    return {
      ...(await this.present.shared(shown)),
      applicant: { name: contact.name || '未填姓名', phone: contact.phone },
      resolutions: resolutions.map(({ step, number, decidedOn, outcome, body, fileId }) => ({
        step,
        number,
        decidedOn,
        outcome,
        body,
        file: (fileId && papers.get(fileId)) || null,
      })),
      actions: this.actions(shown, isFounding),
    };
  }

  private actions(
    { dossier: { application }, paper, now }: Shown,
    isFounding: boolean,
  ): Record<keyof DeskApplication['actions'], DecisionView> {
    const step = this.charters.step(application);
    const place = placeOf(application.state, step);
    const words = { stateText: stateText(application.state, step), article: step?.article, body: step?.actor ?? '' };
    const inReview = mayAct(place, 'review', words);
    const next = onward(this.charters.path(application), application.kind, application.step);
    const shortCode = shortCodeOf(paper.code);
    const pass = all(
      inReview,
      () => mayRelyOnPaper(paper.scan, { shortCode, article: paper.article }),
      () => mayGoOn(next, this.alliances.charter(application.alliance, dayOf(now)).view),
    );
    return {
      return: presentDecision(inReview),
      pass: presentDecision(pass),
      refuse: presentDecision(inReview),
      recordResolution: presentDecision(mayRecordResolution(place, words, { isFounding })),
      confirmForm: presentDecision(
        all(inReview, () => (paper.scan === 'unread' ? ALLOWED : refused('form_nothing_to_compare'))),
      ),
    };
  }
}

/** The first refusal, asked in order. */
function all<Code extends string>(first: Decision<Code>, ...others: (() => Decision<Code>)[]): Decision<Code> {
  if (!first.allowed) return first;
  for (const ask of others) {
    const decision = ask();
    if (!decision.allowed) return decision;
  }
  return ALLOWED;
}
