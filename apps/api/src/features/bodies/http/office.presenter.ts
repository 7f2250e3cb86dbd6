import { type CharterView, termOf, waiverPath } from '@mengwu/charter';
import type {
  CandidateCard,
  Candidate as CandidateView,
  DecisionView,
  ErrorCode,
  FileView,
  OfficeTermView,
  WaiverView,
} from '@mengwu/contracts';
import { ALLOWED, ageOn, type Day, type Decision, type Instant, refused } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { maySetTerm } from '../domain/body.rules.ts';
import type { Candidate, Check, Waiver } from '../domain/candidate.ts';
import { officeFacts } from '../domain/office-facts.ts';
import type { OfficeTerm } from '../domain/office-term.ts';
import { placeState } from '../domain/place.states.ts';
import { mayAskWaiver, type WaiverAsked } from '../domain/waiver.rules.ts';
import type { BodyPerson } from '../usecases/people-book.ts';
import { basisView } from './body.presenter.ts';
import { candidateStateTexts, endTexts, waiverKindTexts, waiverStateTexts } from './office.texts.ts';
import { termView } from './term.presenter.ts';

type People = ReadonlyMap<string, BodyPerson>;
type FileViews = ReadonlyMap<string, FileView>;

/** All that a candidate's page is made of. */
export interface CandidateBook {
  readonly view: CharterView;
  readonly now: Instant;
  readonly asker: string;
  readonly people: People;
  readonly files: FileViews;
  readonly checks: readonly Check[];
  readonly waivers: readonly Waiver[];
  readonly termsServed: number;
  readonly on: Day;
  readonly stand: Decision<ErrorCode>;
  /** By waiver: whether the asker may approve it. */
  readonly approvals: ReadonlyMap<string, Decision<ErrorCode>>;
  /** By waiver: the office whose holder would approve her own case. */
  readonly conflicts: ReadonlyMap<string, { article: string; office: string }>;
}

/** The whitelist of what leaves the room about offices. */
@Injectable()
export class OfficePresenter {
  term(term: OfficeTerm, book: { view: CharterView; now: Instant; people: People; files: FileViews }): OfficeTermView {
    const { view, now, people, files } = book;
    const person = people.get(term.personId);
    const facts = officeFacts(view, term.office);
    const stated =
      facts?.key === undefined ? { years: null, article: term.article } : termOf(view, term.office, term.startsOn);
    const over: Decision<ErrorCode> =
      placeState(term, now) === 'ended'
        ? refused('office_term_ended', { params: { on: term.endedOn ?? '' } })
        : ALLOWED;
    return {
      id: term.id,
      office: term.office,
      person: {
        id: term.personId,
        name: person?.name ?? '',
        unitName: person?.unitName ?? null,
        isReachable: person?.isReachable ?? false,
      },
      termNumber: term.termNumber,
      term: termView(term, stated.article, now),
      basis: basisView(term, files),
      endedOn: term.endedOn,
      endText: term.endReason ? endTexts[term.endReason] : null,
      actions: {
        end: presentDecision(over),
        setTerm: presentDecision(over.allowed ? maySetTerm(stated) : over),
      },
    };
  }

  card(candidate: Candidate, book: Omit<CandidateBook, 'approvals' | 'asker' | 'conflicts' | 'files'>): CandidateCard {
    const { view, people, checks, stand } = book;
    const { id, office, personId, state, takesOfficeOn } = candidate;
    const conditions = conditionsOf(view, candidate);
    const person = people.get(personId);
    return {
      id,
      office,
      person: { id: personId, name: person?.name ?? '', unitName: person?.unitName ?? null },
      state,
      stateText: candidateStateTexts[state],
      takesOfficeOn,
      checked: {
        met: conditions.filter(({ key }) => checks.some((check) => check.key === key && check.isMet)).length,
        of: conditions.length,
      },
      stand: presentDecision(state === 'open' ? stand : closed(candidate)),
    };
  }

  candidate(candidate: Candidate, book: CandidateBook): CandidateView {
    const { view, asker, people, files, checks, waivers, termsServed, on } = book;
    const nameOf = (id: string | null) => (id === null ? null : (people.get(id)?.name ?? null));
    const maxAge = isRuled(view, candidate) ? view.offices?.maxAge : undefined;
    const open: Decision<ErrorCode> = candidate.state === 'open' ? ALLOWED : closed(candidate);
    const own: Decision<ErrorCode> = candidate.personId === asker ? refused('own_candidacy') : ALLOWED;
    const ask = (kind: Waiver['kind']): DecisionView => {
      const asked: WaiverAsked = { kind, candidate, asker, on, termsServed, waivers };
      return presentDecision(open.allowed ? mayAskWaiver(view, asked) : open);
    };
    return {
      ...this.card(candidate, book),
      nominatedBy: candidate.nominatedBy,
      note: candidate.note,
      termsServed,
      bornOn: maskBirthday(candidate.bornOn),
      age:
        candidate.bornOn && maxAge
          ? { years: ageOn(candidate.bornOn, on), on, max: maxAge.value, article: maxAge.article }
          : null,
      needsBirthday: maxAge !== undefined,
      checklist: conditionsOf(view, candidate).map(({ key, text, article }) => {
        const check = checks.find((one) => one.key === key);
        return {
          key,
          text,
          article,
          isMet: check?.isMet ?? null,
          note: check?.note ?? null,
          file: (check?.fileId && files.get(check.fileId)) || null,
          by: nameOf(check?.checkedBy ?? null),
          at: check?.checkedAt ?? null,
        };
      }),
      waivers: waivers.map((waiver) => this.waiver(waiver, book)),
      actions: {
        check: presentDecision(open.allowed ? own : open),
        setBirthday: presentDecision(open.allowed ? mayHaveBirthday(candidate, maxAge !== undefined) : open),
        waiveAge: ask('age'),
        waiveTerm: ask('term'),
        withdraw: presentDecision(open),
      },
    };
  }

  private waiver(waiver: Waiver, { view, people, approvals, conflicts }: CandidateBook): WaiverView {
    const path = waiverPath(view, waiver.kind)?.value ?? [];
    const approve = approvals.get(waiver.id) ?? ALLOWED;
    const isLive = waiver.state === 'asked' || waiver.state === 'voted';
    const settled = refused('waiver_settled', { params: { state: waiverStateTexts[waiver.state] } });
    const conflict = conflicts.get(waiver.id);
    const by = waiver.settledBy === null ? null : (people.get(waiver.settledBy)?.name ?? null);
    return {
      id: waiver.id,
      kind: waiver.kind,
      kindText: waiverKindTexts[waiver.kind],
      state: waiver.state,
      stateText: waiverStateTexts[waiver.state],
      reason: waiver.reason,
      askedAt: waiver.askedAt,
      conflict: conflict
        ? {
            text: `候选人是${conflict.office}，主持批准机构的工作，存在利益冲突，已记录在案。`,
            article: conflict.article,
          }
        : null,
      steps: path.map(({ body, who, act, does, article }) => {
        const isVote = act === 'vote';
        const name = body === undefined ? (who ?? '') : (view.bodies[body]?.name.value ?? '');
        return {
          text: `${name}${does}`,
          article,
          isDone: isVote ? waiver.resolution !== null && waiver.state !== 'refused' : waiver.state === 'approved',
          by: isVote ? waiver.resolution : by,
        };
      }),
      actions: {
        approve: presentDecision(isLive ? approve : settled),
        refuse: presentDecision(
          isLive ? (!approve.allowed && approve.code === 'waiver_not_voted' ? ALLOWED : approve) : settled,
        ),
        drop: presentDecision(isLive ? ALLOWED : settled),
      },
    };
  }
}

function isRuled(view: CharterView, { office }: Candidate): boolean {
  return officeFacts(view, office)?.key !== undefined;
}

/** The conditions that somebody has to look at; the age is computed. */
export function conditionsOf(view: CharterView, candidate: Candidate) {
  if (!isRuled(view, candidate)) return [];
  return (view.offices?.checklist?.value ?? []).filter(({ maxAge }) => maxAge === undefined);
}

/** 1956 年**月**日: the age needs the year, a reader does not need the day. */
export function maskBirthday(bornOn: Day | null): string | null {
  return bornOn === null ? null : `${bornOn.slice(0, 4)} 年 ** 月 ** 日`;
}

function mayHaveBirthday({ office }: Candidate, hasLimit: boolean): Decision<ErrorCode> {
  return hasLimit ? ALLOWED : refused('birthday_not_needed', { params: { office } });
}

function closed({ state }: Candidate) {
  return refused('candidate_closed', { params: { state: candidateStateTexts[state] } });
}
