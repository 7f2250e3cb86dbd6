import { type CharterView, mayMeetRemotely, type SittingRules, sittingRules } from '@mengwu/charter';
import type { ErrorCode, SittingState } from '@mengwu/contracts';
import { ALLOWED, type Decision, dayOf, endOfDay, type Instant, lastDayOfPeriod, refused } from '@mengwu/kernel';
import { type Figures, isQuorate, missing } from './quorum.ts';
import { isOver, type SittingEvent, stateAfter } from './sitting.states.ts';
import type { Sitting } from './sitting.ts';
import { when } from './when.ts';

/** Who asks: the desk moves a sitting, nobody else does. */
export type SittingRole = 'officer' | 'entitled' | 'stranger' | 'nobody';

export const stateTexts: Record<SittingState, string> = {
  planned: '筹备中',
  convened: '已发通知',
  open: '进行中',
  adjourned: '人数不足，已延期',
  closed: '已结束',
  cancelled: '已取消',
};

/** Whether this role may do this in this state: the whole table of the states, roles included. */
export function maySitting(
  state: SittingState,
  event: SittingEvent,
  role: SittingRole,
): Decision<'sign_in_required' | 'right_missing' | 'sitting_not_in_state'> {
  if (role === 'nobody') return refused('sign_in_required');
  if (role !== 'officer') return refused('right_missing');
  if (stateAfter(state, event)) return ALLOWED;
  return refused('sitting_not_in_state', { params: { state: stateTexts[state] } });
}

const inState = (sitting: Sitting, event: SittingEvent) => maySitting(sitting.state, event, 'officer');

export function mustBeAhead(startsAt: Instant, now: Instant): Decision<'sitting_in_past'> {
  return startsAt > now ? ALLOWED : refused('sitting_in_past');
}

/** A place, or a reason to meet in writing where the charter lets a body do so [A18]. */
export function mayBeHeld(
  view: CharterView,
  body: string,
  { place, remoteReason }: Pick<Sitting, 'place' | 'remoteReason'>,
): Decision<ErrorCode> {
  if (place !== null) return remoteReason === null ? ALLOWED : refused('sitting_place_missing');
  const found = view.bodies[body];
  const remote = found?.remote;
  if (!remote?.value?.allowed) {
    if (remoteReason === null) return refused('sitting_place_missing');
    const article = (remote ?? found?.quorum ?? found?.name)?.article;
    return refused('remote_not_allowed', {
      ...(article && { article }),
      params: { body: found?.name.value ?? body },
    });
  }
  return remoteReason?.trim() ? ALLOWED : refused('remote_reason_missing', { article: remote.article });
}

/** The body that fixes time, place and agenda of another's sittings [E11][E14]. */
export function scheduledBy(view: CharterView, body: string): { body: string; name: string; article: string } | null {
  const held = view.bodies[body]?.rescheduledBy;
  if (!held?.value) return null;
  const { body: by } = held.value;
  return { body: by, name: view.bodies[by]?.name.value ?? by, article: held.article };
}

export interface ConveneFacts {
  readonly entitled: number;
  readonly agendaItems: number;
  readonly now: Instant;
}

/** The notice goes out when somebody can be told what is to be discussed, when, where, and under which rules. */
export function mayConvene(
  sitting: Sitting,
  view: CharterView,
  { entitled, agendaItems, now }: ConveneFacts,
): Decision<ErrorCode> {
  const state = inState(sitting, 'convene');
  if (!state.allowed) return state;
  const found = sittingRules(view, sitting.body);
  if (!found.allowed) return found;
  const { rules } = found;
  if (sitting.isRemote) {
    const remote = mayMeetRemotely(rules, sitting.remoteReason);
    if (!remote.allowed) return remote;
  }
  const ahead = mustBeAhead(sitting.startsAt, now);
  if (!ahead.allowed) return ahead;
  const article = noticeArticle(view, sitting.body);
  if (entitled === 0) return refused('sitting_nobody_entitled', { article, params: { body: sitting.bodyName } });
  if (agendaItems === 0) return refused('sitting_agenda_empty');
  const scheduler = scheduledBy(view, sitting.body);
  if (scheduler && sitting.basis === null) {
    return refused('sitting_schedule_undecided', {
      article: schedulingArticle(view, scheduler),
      params: { body: sitting.bodyName, by: scheduler.name },
    });
  }
  return isNoticeInTime(sitting, rules, now);
}

/** The clause that lets a body fix time, place and agenda; else the one that lets it move the date. */
export function schedulingArticle(view: CharterView, { body, article }: { body: string; article: string }): string {
  const powers = view.bodies[body]?.powers?.value ?? [];
  return powers.find(({ decides }) => decides?.includes('adjourn-date'))?.article ?? article;
}

/** The days between notice and sitting, where the charter states them: the day of the notice is not counted. */
export function isNoticeInTime(
  { startsAt }: Pick<Sitting, 'startsAt'>,
  { noticeDays: days, articles }: Pick<SittingRules, 'noticeDays' | 'articles'>,
  now: Instant,
): Decision<'sitting_notice_too_late'> {
  if (days === null) return ALLOWED;
  const article = articles.notice;
  const from = endOfDay(lastDayOfPeriod(dayOf(now), { days }));
  if (startsAt >= from) return ALLOWED;
  return refused('sitting_notice_too_late', { article, params: { days, from: dayOf(from) } });
}

const early = ({ startsAt }: Sitting, now: Instant): Decision<'sitting_too_early'> =>
  now >= startsAt ? ALLOWED : refused('sitting_too_early', { params: { startsAt: when(startsAt) } });

function noQuorum(figures: Figures): Decision<'sitting_no_quorum'> {
  const { entitled, present, needed, article } = figures;
  return refused('sitting_no_quorum', {
    article,
    params: { entitled, present, needed, missing: missing(figures) },
  });
}

export interface MoveFacts {
  readonly view: CharterView;
  /** The quorum as it stands, or why the charter cannot count it. */
  readonly quorum: { allowed: true; figures: Figures } | Extract<Decision<ErrorCode>, { allowed: false }>;
  readonly now: Instant;
}

/** Where the charter speaks of notices, else of the body's meetings. */
function noticeArticle(view: CharterView, body: string): string {
  const found = view.bodies[body];
  return (view.identity.noticeSeal ?? found?.meetingsPerYear ?? found?.name)?.article ?? '';
}

/** Nobody meets without notice; a sitting in writing opens to collect the answers that make its quorum. */
export function mayOpen(sitting: Sitting, { view, quorum, now }: MoveFacts): Decision<ErrorCode> {
  if (sitting.state === 'planned') {
    return refused('sitting_without_notice', { article: noticeArticle(view, sitting.body) });
  }
  const state = inState(sitting, 'open');
  if (!state.allowed) return state;
  if (!quorum.allowed) return quorum;
  const begun = early(sitting, now);
  if (!begun.allowed) return begun;
  return sitting.isRemote || isQuorate(quorum.figures) ? ALLOWED : noQuorum(quorum.figures);
}

/** For want of a quorum and for nothing else. */
export function mayAdjourn(sitting: Sitting, { quorum, now }: MoveFacts): Decision<ErrorCode> {
  const state = inState(sitting, 'adjourn');
  if (!state.allowed) return state;
  if (!quorum.allowed) return quorum;
  const begun = early(sitting, now);
  if (!begun.allowed) return begun;
  const { figures } = quorum;
  if (!isQuorate(figures)) return ALLOWED;
  const { present, needed, article } = figures;
  return refused('sitting_quorate', { article, params: { present, needed } });
}

/** What was met in a room stays decided when people go home; in writing the answers must have made the quorum. */
export function mayClose(sitting: Sitting, { quorum }: Pick<MoveFacts, 'quorum'>): Decision<ErrorCode> {
  const state = inState(sitting, 'close');
  if (!state.allowed) return state;
  if (!sitting.isRemote) return ALLOWED;
  if (!quorum.allowed) return quorum;
  return isQuorate(quorum.figures) ? ALLOWED : noQuorum(quorum.figures);
}

export const mayCancel = (sitting: Sitting): Decision<ErrorCode> => inState(sitting, 'cancel');
export const mayEdit = (sitting: Sitting): Decision<ErrorCode> => inState(sitting, 'edit');
export const mayReschedule = (sitting: Sitting): Decision<ErrorCode> => inState(sitting, 'reschedule');

export function mayEditAgenda({ state }: Sitting): Decision<'sitting_over'> {
  return isOver(state) ? refused('sitting_over') : ALLOWED;
}

export function mayRemind(sitting: Sitting, waiting: number): Decision<ErrorCode> {
  if (sitting.state !== 'convened') {
    return refused('sitting_not_in_state', { params: { state: stateTexts[sitting.state] } });
  }
  return waiting > 0 ? ALLOWED : refused('sitting_all_answered');
}
