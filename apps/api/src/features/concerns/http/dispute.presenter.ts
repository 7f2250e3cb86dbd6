import type { DisputeCard, DisputeDetail, DisputeOutcome, DisputeSide, MyDisputes } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { Alliances } from '../../alliances/index.ts';
import type { ActingFor } from '../../members/index.ts';
import { disputeSteps, mayOpenDispute, mayRecordEntry, type Step } from '../domain/dispute.rules.ts';
import type { Dispute, DisputeEntry } from '../domain/dispute.ts';
import { disputeStateTexts, outcomeTexts, sideTexts } from './concern.texts.ts';

/** The whitelist of what leaves the room about disputes. */
@Injectable()
export class DisputePresenter {
  constructor(private readonly alliances: Alliances) {}

  card(dispute: Dispute): DisputeCard {
    const { id, title, claimantName, respondentName, state, openedAt } = dispute;
    const step = this.stepsOf(dispute)[dispute.step];
    return {
      ...{ id, title, state, openedAt, claimant: claimantName, respondent: respondentName },
      stateText: disputeStateTexts[state],
      stepText: step ? `${step.who}：${step.does}` : '',
    };
  }

  mine(acting: ActingFor, disputes: readonly Dispute[], now: Instant): MyDisputes {
    const { view } = this.alliances.charterAt(acting.alliance, now);
    return {
      open: presentDecision(mayOpenDispute(view, acting)),
      steps: disputeSteps(view).map(({ who, does, article }) => ({ who, does, article })),
      items: disputes.map((dispute) => this.card(dispute)),
    };
  }

  detail(dispute: Dispute, entries: readonly DisputeEntry[], side: DisputeSide): DisputeDetail {
    const steps = this.stepsOf(dispute);
    const isOver = dispute.state === 'settled' || dispute.state === 'ended';
    const may = (outcome: DisputeOutcome) => presentDecision(mayRecordEntry(dispute, steps, { side, outcome }));
    return {
      ...this.card(dispute),
      side,
      steps: steps.map(({ who, does, article }, at) => ({
        ...{ who, does, article },
        state:
          at < dispute.step || (isOver && at === dispute.step) ? 'done' : at === dispute.step ? 'current' : 'later',
      })),
      entries: entries.map(({ id, side: by, happenedOn, text, outcome, article, at }) => ({
        ...{ id, side: by, happenedOn, text, article, at },
        sideText: nameOfSide(dispute, by),
        outcomeText: outcome && outcomeTexts[outcome],
      })),
      record: { continues: may('continues'), failed: may('failed'), settled: may('settled') },
    };
  }

  /** The steps as the charter had them when the dispute was opened. */
  private stepsOf({ alliance, openedAt }: Dispute): Step[] {
    return disputeSteps(this.alliances.charter(alliance, dayOf(openedAt)).view);
  }
}

function nameOfSide({ claimantName, respondentName }: Dispute, side: DisputeSide): string {
  if (side === 'secretariat') return sideTexts.secretariat;
  return `${sideTexts[side]} ${side === 'claimant' ? claimantName : respondentName}`;
}
