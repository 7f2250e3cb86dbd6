import { waiverApproval, waiverConflict, waiverPath } from '@mengwu/charter';
import type { ErrorCode } from '@mengwu/contracts';
import { type Day, type Decision, nextState } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, requireAllowed, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { type WaiverEvent, waiverStates } from '../domain/candidate.states.ts';
import type { Waiver } from '../domain/candidate.ts';
import { waiverStateTexts } from '../http/office.texts.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { OfficeTermRepository } from '../persistence/office-term.repository.ts';
import { WaiverRepository } from '../persistence/waiver.repository.ts';

export interface VotedWaiver {
  readonly alliance: string;
  readonly waiverId: string;
  readonly outcome: 'passed' | 'failed';
  readonly resolution: { readonly number: string; readonly decidedOn: Day };
  readonly motionId: string;
  /** The officer who gave the approval that the charter asks for after the vote, where that was part of the motion. */
  readonly approverId?: string | null;
}

/** A waiver of the age limit or the number of terms: voted where the charter says so, approved, never one's own. */
@Injectable()
export class SettleWaiver {
  constructor(
    private readonly alliances: Alliances,
    private readonly candidates: CandidateRepository,
    private readonly waivers: WaiverRepository,
    private readonly terms: OfficeTermRepository,
  ) {}

  /** @throws DomainError `waiver_settled`, and what `approve` throws when an approver is named */
  async voted(tx: Tx, vote: VotedWaiver): Promise<void> {
    const waiver = await this.lock(tx, vote.alliance, vote.waiverId);
    const { number, decidedOn } = vote.resolution;
    const to = this.next(waiver, vote.outcome === 'passed' ? 'pass' : 'fail');
    if (!(await this.waivers.pass(tx, waiver, { number, decidedOn, motionId: vote.motionId, to })))
      throw new DomainError('changed_elsewhere');
    this.record(tx, waiver, to, 'waiver.voted', { resolution: number, decidedOn });
    if (vote.outcome === 'failed') return;
    const voted: Waiver = { ...waiver, state: to, resolution: number, decidedOn, motionId: vote.motionId };
    if (vote.approverId) return this.approve(tx, voted, vote.approverId, `决议 ${number}`);
    if (await this.isCouncils(tx, voted)) {
      await this.settle(tx, voted, 'approve', { by: null, note: `决议 ${number}，由表决机构批准` });
    }
  }

  /** @throws DomainError `waiver_self_approval`, `waiver_not_voted`, `waiver_wrong_approver`, `charter_silent` */
  async approve(tx: Tx, waiver: Waiver, approverId: string, note: string): Promise<void> {
    this.next(waiver, 'approve');
    requireAllowed(await this.mayApprove(waiver, approverId, tx.now, tx));
    await this.settle(tx, waiver, 'approve', { by: approverId, note });
  }

  /** Whoever may not approve may not refuse either: the secretary general would decide her own case. */
  async refuse(tx: Tx, waiver: Waiver, approverId: string, note: string): Promise<void> {
    this.next(waiver, 'refuse');
    const may = await this.mayApprove(waiver, approverId, tx.now, tx);
    if (!may.allowed && may.code !== 'waiver_not_voted') requireAllowed(may);
    await this.settle(tx, waiver, 'refuse', { by: approverId, note });
  }

  async drop(tx: Tx, waiver: Waiver, by: string, note: string): Promise<void> {
    await this.settle(tx, waiver, 'drop', { by, note });
  }

  /** For the secretariat, which acts at the desk. */
  async mayApprove(waiver: Waiver, approverId: string, now: Tx['now'], tx?: Tx): Promise<Decision<ErrorCode>> {
    const { view } = this.alliances.charterAt(waiver.alliance, now);
    const facts = await this.facts(waiver, now, tx);
    return waiverApproval(view, { ...facts, approver: { personId: approverId, body: SECRETARIAT } });
  }

  /** A30: the candidate heads the body that would approve. */
  async conflict(waiver: Waiver, now: Tx['now'], tx?: Tx): Promise<{ article: string; office: string } | undefined> {
    const { view } = this.alliances.charterAt(waiver.alliance, now);
    return waiverConflict(view, await this.facts(waiver, now, tx));
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<Waiver> {
    const waiver = await this.waivers.lock(tx, alliance, id);
    if (!waiver) throw new DomainError('waiver_not_found');
    return waiver;
  }

  /** Where the charter lets the voting body approve for the secretariat, its vote is the approval. */
  private async isCouncils(tx: Tx, waiver: Waiver): Promise<boolean> {
    const { view } = this.alliances.charterAt(waiver.alliance, tx.now);
    const facts = await this.facts(waiver, tx.now, tx);
    if (!waiverConflict(view, facts)) return waiverPath(view, waiver.kind)?.value.at(-1)?.act === 'vote';
    return view.offices?.ownWaiver?.value === 'council';
  }

  private async facts(waiver: Waiver, now: Tx['now'], tx?: Tx) {
    const { alliance, kind, candidateId, resolution } = waiver;
    const candidate = tx
      ? await this.candidates.lock(tx, alliance, candidateId)
      : await this.candidates.find(alliance, candidateId);
    if (!candidate) throw new DomainError('candidate_not_found');
    const held = await this.terms.heldAt(alliance, now, tx);
    const own = held.filter(({ personId }) => personId === candidate.personId).map(({ office }) => office);
    return {
      waiver: kind,
      candidate: { personId: candidate.personId, offices: [candidate.office, ...own] },
      hasPassedVote: resolution !== null && waiver.state !== 'refused',
    };
  }

  private async settle(
    tx: Tx,
    waiver: Waiver,
    event: WaiverEvent,
    settled: { by: string | null; note: string },
  ): Promise<void> {
    const to = this.next(waiver, event);
    if (!(await this.waivers.settle(tx, waiver, { to, ...settled }))) throw new DomainError('changed_elsewhere');
    this.record(tx, waiver, to, `waiver.${pastOf[event]}`, {}, settled.note);
  }

  private next(waiver: Waiver, event: WaiverEvent) {
    const to = nextState(waiverStates, waiver.state, event);
    if (!to) throw new DomainError('waiver_settled', { state: waiverStateTexts[waiver.state] });
    return to;
  }

  private record(tx: Tx, waiver: Waiver, to: string, action: string, after: object, note?: string): void {
    const { view, version } = this.alliances.charterAt(waiver.alliance, tx.now);
    const article = waiverPath(view, waiver.kind)?.article;
    tx.record({
      alliance: waiver.alliance,
      action,
      subject: { kind: 'candidate', id: waiver.candidateId },
      before: { waiver: waiver.kind, waiverState: waiver.state },
      after: { waiver: waiver.kind, waiverState: to, ...after },
      charterVersion: version,
      ...(article && { article }),
      ...(note && { note }),
    });
  }
}

/** The desk acts as the secretariat; this is its key in every charter. */
const SECRETARIAT = 'secretariat';

const pastOf: Record<WaiverEvent, string> = {
  pass: 'voted',
  fail: 'voted',
  approve: 'approved',
  refuse: 'refused',
  drop: 'dropped',
};
