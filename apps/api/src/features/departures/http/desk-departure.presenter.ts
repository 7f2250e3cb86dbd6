import type { DeskDeparture, ErrorCode } from '@mengwu/contracts';
import type { Decision } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { mayAct } from '../domain/departure.rules.ts';
import type { DepartureEvent } from '../domain/departure.states.ts';
import type { Departure } from '../domain/departure.ts';
import { isApprovedBy } from '../domain/withdrawal.rules.ts';
import type { DepartureFacts } from '../usecases/departure-facts.ts';
import { deskRole } from '../usecases/find-departure.ts';
import { liveMotion } from '../usecases/live-motion.ts';
import { DeparturePresenter } from './departure.presenter.ts';
import { stateTexts } from './departure.texts.ts';

const MOTION_STATES: Readonly<Record<string, string>> = {
  proposed: '待列入议程',
  listed: '已列入议程',
  voting: '正在表决',
  awaiting: '已表决，待报批',
  passed: '通过',
  failed: '未通过',
  withdrawn: '已撤下',
};

/** What the desk sees of a departure: all of it, with the reason beside what it cannot do. */
@Injectable()
export class DeskDeparturePresenter {
  constructor(private readonly presenter: DeparturePresenter) {}

  desk(departure: Departure, officer: string, facts: DepartureFacts): DeskDeparture {
    const { memberId, track, verification, verifiedBy, version } = departure;
    const { member, approval, names, standing } = facts;
    const isDecided = track === 'expulsion' || approval.by === 'none' || approval.by === 'silent';
    return {
      ...this.presenter.shared(departure, facts),
      ...{ memberId, memberNumber: member?.number ?? '', standing, version },
      motion: motionView(facts),
      manner: isDecided ? null : approval.by,
      approver: 'name' in approval && track !== 'expulsion' ? approval.name : null,
      verification: verification === null ? null : { text: verification, by: names.get(verifiedBy ?? '') ?? '' },
      actions: actionsOf(departure, officer, facts),
    };
  }
}

function motionView({ motions }: DepartureFacts): DeskDeparture['motion'] {
  const [motion] = motions;
  if (!motion) return null;
  const { id, state, steps, step } = motion;
  return { id, stateText: MOTION_STATES[state] ?? '', bodyName: steps[step]?.bodyName ?? '' };
}

function actionsOf(departure: Departure, officer: string, facts: DepartureFacts): DeskDeparture['actions'] {
  const { now, motions, moves, approval } = facts;
  const { track, state } = departure;
  const role = deskRole(moves, officer);
  const hasLiveMotion = liveMotion(motions) !== undefined;
  const may = (event: DepartureEvent) =>
    mayAct(departure, event, { role, now, stateText: stateTexts[state], hasLiveMotion });
  const approvedBy = (event: DepartureEvent, by: 'desk' | 'filing' | 'vote') =>
    both(may(event), isApprovedBy(approval, by));
  const propose = track === 'expulsion' ? may('propose') : approvedBy('propose', 'vote');
  const view = (decision: Decision<ErrorCode>) => presentDecision(decision);
  return {
    edit: view(may('edit')),
    submit: view(may('submit')),
    verify: view(may('verify')),
    sendBack: view(may('sendBack')),
    notify: view(may('notify')),
    propose: view(propose),
    approve: view(approvedBy('approve', 'desk')),
    refuse: view(approvedBy('refuse', 'desk')),
    file: view(approvedBy(track === 'lapse' ? 'confirm' : 'approve', 'filing')),
    revive: view(may('revive')),
    drop: view(may('drop')),
  };
}

/** The first reason against it, if there is one. */
function both(one: Decision<ErrorCode>, other: Decision<ErrorCode>): Decision<ErrorCode> {
  return one.allowed ? other : one;
}
