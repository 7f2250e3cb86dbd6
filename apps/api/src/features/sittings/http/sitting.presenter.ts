import type { CharterView } from '@mengwu/charter';
import type {
  AgendaItem,
  DeskSitting,
  DeskSittingCard,
  FileView,
  Participant,
  QuorumView,
  SittingCard,
  SittingLive,
  SittingView,
} from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import type { Mandate } from '../../bodies/index.ts';
import type { DateResolution } from '../agenda-providers.ts';
import { mayAcknowledge, mayArrive, mayLeave, mayReply, maySignIn } from '../domain/attendance.rules.ts';
import { presentQuorum, silentQuorum } from '../domain/quorum.ts';
import {
  mayAdjourn,
  mayCancel,
  mayClose,
  mayConvene,
  mayEdit,
  mayEditAgenda,
  mayOpen,
  mayRemind,
  mayReschedule,
  scheduledBy,
  schedulingArticle,
  stateTexts,
} from '../domain/sitting.rules.ts';
import type { Notice, Remark, Sitting } from '../domain/sitting.ts';
import type { AgendaLine } from '../usecases/read-agenda.ts';
import type { RollNow } from '../usecases/read-roll.ts';
import { answerTexts, type Delivery, isUnreached, mannerTexts, noticeText } from './sitting.texts.ts';

/** Everything that the pages of a sitting are made of. */
export interface SittingFacts extends RollNow {
  readonly sitting: Sitting;
  readonly agenda: readonly AgendaLine[];
  readonly papers: readonly FileView[];
  readonly minutes: FileView | null;
  readonly remarks: readonly Remark[];
  readonly now: Instant;
}

export interface DeskFacts extends SittingFacts {
  readonly notices: ReadonlyMap<string, Notice>;
  readonly deliveries: ReadonlyMap<string, Delivery>;
  /** Whose telephone number is known. */
  readonly reachable: ReadonlySet<string>;
  readonly officerNames: ReadonlyMap<string, string>;
  readonly follows: Sitting | undefined;
  readonly resolutions: readonly DateResolution[];
}

export function presentCard(sitting: Sitting): SittingCard {
  const { id, alliance, body, bodyName, title, state, startsAt, place, isRemote } = sitting;
  return { id, alliance, body, bodyName, title, state, stateText: stateTexts[state], startsAt, place, isRemote };
}

export function presentDeskCard(sitting: Sitting): DeskSittingCard {
  const { entitled, present, minutesFileId } = sitting;
  return { ...presentCard(sitting), entitled, present, hasMinutes: minutesFileId !== null };
}

export function presentQuorumNow({ quorum, roll }: Pick<RollNow, 'quorum' | 'roll'>): QuorumView {
  if (quorum.allowed) return presentQuorum(quorum.figures);
  return silentQuorum({ entitled: roll.entitled.length, present: roll.present.size }, quorum);
}

const withoutMinutes = ({ minutes: _, ...item }: AgendaLine): AgendaItem => item;

function shared(facts: SittingFacts) {
  const { sitting, view, agenda, papers, minutes, remarks } = facts;
  const { remoteReason, seal, sealArticle, convenedAs, convenedAt, openedAt, endedAt, state } = sitting;
  const article = view.bodies[sitting.body]?.remote?.article ?? null;
  return {
    ...presentCard(sitting),
    remote: remoteReason === null ? null : { text: remoteReason, article },
    convenedBy: convenedAs,
    convenedAt,
    seal: seal === null ? null : { text: seal, article: sealArticle },
    agenda: agenda.map(withoutMinutes),
    papers: [...papers],
    quorum: presentQuorumNow(facts),
    openedAt,
    closedAt: state === 'closed' ? endedAt : null,
    remarks: remarks.map(({ at, text, article: cited }) => ({ at, text, article: cited })),
    minutes,
  };
}

/** A sitting as one who is called to it sees it. */
export function presentSitting(
  facts: SittingFacts,
  me: { allianceName: string; seat: Mandate | undefined; notice: Notice | undefined },
): SittingView {
  const { sitting, roll, now } = facts;
  const { seat, notice, allianceName } = me;
  const isHere = seat !== undefined && roll.present.has(seat.mandateId);
  return {
    ...shared(facts),
    allianceName,
    asText: seat ? asText(seat) : '您目前不在应到名单中',
    answer: notice?.answer ?? null,
    answerText: notice?.answer ? answerTexts[notice.answer] : null,
    isHere,
    hereSince: isHere && seat ? (roll.attendance.get(seat.mandateId)?.arrivedAt ?? null) : null,
    actions: {
      acknowledge: presentDecision(mayAcknowledge(sitting, notice !== undefined)),
      attend: presentDecision(mayArrive(sitting, seat, { roll, now })),
      reply: presentDecision(mayReply(sitting, seat, isHere)),
    },
  };
}

const asText = ({ title, unitName }: Mandate) =>
  unitName ? `您以${title}身份，代表${unitName}参加` : `您以${title}身份参加`;

export function presentDesk(facts: DeskFacts): DeskSitting {
  const { sitting, view, agenda, roll, quorum, now, notices } = facts;
  const participants = roll.entitled.map((seat) => participant(facts, seat));
  const called = [...notices.values()];
  const waiting = roll.entitled.filter(({ personId }) => personId !== null && !notices.get(personId)?.answer).length;
  const ahead = { entitled: roll.entitled.filter(({ personId }) => personId !== null).length, now };
  return {
    ...shared(facts),
    version: sitting.version,
    basis: sitting.basis,
    basisRule: basisRule(view, sitting.body),
    follows: facts.follows ? presentCard(facts.follows) : null,
    participants,
    notice: {
      sent: called.length,
      read: participants.filter(({ noticeText: text }) => text === '已读').length,
      answered: called.filter(({ answer }) => answer !== null).length,
      attending: called.filter(({ answer }) => answer === 'attending').length,
      unreached: sitting.convenedAt === null ? 0 : participants.filter((one) => one.isUnreached).length,
    },
    attendanceLink: maySignIn(sitting, now).allowed ? attendanceLink(sitting) : null,
    reschedule: { by: rescheduling(view, sitting.body), resolutions: [...facts.resolutions] },
    minutesHash: sitting.minutesSha256,
    chairName: sitting.chairName,
    recorderName: sitting.recorderName,
    closingNote: sitting.closingNote,
    actions: {
      edit: presentDecision(mayEdit(sitting)),
      editAgenda: presentDecision(mayEditAgenda(sitting)),
      convene: presentDecision(mayConvene(sitting, view, { ...ahead, agendaItems: agenda.length })),
      remind: presentDecision(mayRemind(sitting, waiting)),
      reschedule: presentDecision(mayReschedule(sitting)),
      open: presentDecision(mayOpen(sitting, { view, quorum, now })),
      adjourn: presentDecision(mayAdjourn(sitting, { view, quorum, now })),
      close: presentDecision(mayClose(sitting, { quorum })),
      cancel: presentDecision(mayCancel(sitting)),
    },
  };
}

export function presentLive(facts: SittingFacts, withPeople: boolean): SittingLive {
  const { sitting, agenda, roll, now } = facts;
  const { state, startsAt } = sitting;
  return {
    state,
    stateText: stateTexts[state],
    startsAt,
    quorum: presentQuorumNow(facts),
    people: withPeople
      ? roll.entitled.map(({ mandateId, name, unitName }) => ({ name, unitName, isHere: roll.present.has(mandateId) }))
      : [],
    agenda: agenda.map(withoutMinutes),
    asOf: now,
  };
}

function participant(facts: DeskFacts, seat: Mandate): Participant {
  const { sitting, roll, notices, deliveries, reachable, officerNames, now } = facts;
  const { mandateId, personId, name, unitName, title } = seat;
  const notice = personId === null ? undefined : notices.get(personId);
  const delivery = personId === null ? undefined : deliveries.get(personId);
  const row = roll.attendance.get(mandateId);
  const by = row?.recordedBy ? officerNames.get(row.recordedBy) : undefined;
  const isConvened = sitting.convenedAt !== null;
  return {
    mandate: mandateId,
    name,
    unitName,
    title,
    notifiedAt: notice?.notifiedAt ?? null,
    noticeText: isConvened ? noticeText(notice, delivery) : '尚未发出通知',
    isUnreached: isConvened && !roll.present.has(mandateId) && isUnreached(notice, delivery),
    answer: notice?.answer ?? null,
    answerText: notice?.answer ? answerTexts[notice.answer] : null,
    answerNote: notice?.answerNote ?? null,
    isHere: roll.present.has(mandateId),
    arrivedAt: row?.arrivedAt ?? null,
    mannerText: row ? `${mannerTexts[row.manner]}${by ? `（${by}）` : ''}` : null,
    leftAt: row?.leftAt ?? null,
    hasPhone: personId !== null && reachable.has(personId),
    actions: {
      arrive: presentDecision(mayArrive(sitting, seat, { roll, now })),
      leave: presentDecision(mayLeave(sitting, seat, { roll, now })),
    },
  };
}

/** Scanned in the app or opened as a page: both lead to the same place. `code` would be taken for a login's. */
const attendanceLink = ({ alliance, id, code }: Sitting) =>
  `/packages/sitting/attend/index?alliance=${alliance}&id=${id}&pass=${code}`;

function basisRule(view: CharterView, body: string) {
  const by = scheduledBy(view, body);
  if (!by) return null;
  return { text: `会议的时间、地点和议题由${by.name}决定`, article: schedulingArticle(view, by) };
}

function rescheduling(view: CharterView, body: string) {
  const by = scheduledBy(view, body);
  return by && { text: `提前或推迟召开须经${by.name}决定`, article: by.article };
}
