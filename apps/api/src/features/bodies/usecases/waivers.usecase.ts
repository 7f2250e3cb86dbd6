import { waiverConflict, waiverPath } from '@mengwu/charter';
import type { Candidate as CandidateView } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  isDuplicate,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import type { Candidate, Waiver } from '../domain/candidate.ts';
import { termsServed } from '../domain/office.rules.ts';
import { mayAskWaiver } from '../domain/waiver.rules.ts';
import { candidateStateTexts } from '../http/office.texts.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { OfficeTermRepository } from '../persistence/office-term.repository.ts';
import { WaiverRepository } from '../persistence/waiver.repository.ts';
import { SettleWaiver } from './settle-waiver.ts';
import { ShowCandidate } from './show-candidate.query.ts';
import { laterOf } from './standing.ts';

/** The desk asks for a waiver, and the secretariat settles it: never its own (A30). */
@Injectable()
export class Waivers {
  constructor(
    private readonly alliances: Alliances,
    private readonly candidates: CandidateRepository,
    private readonly waivers: WaiverRepository,
    private readonly terms: OfficeTermRepository,
    private readonly settle: SettleWaiver,
    private readonly show: ShowCandidate,
    private readonly transactions: Transactions,
  ) {}

  async ask(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/candidates/:candidate/waivers'>,
  ): Promise<CandidateView> {
    const { alliance, candidate: id } = params;
    const asker = signedIn(ctx).personId;
    await this.transactions.run(ctx, async (tx) => {
      const candidate = await this.candidates.lock(tx, alliance, id);
      if (!candidate) throw new DomainError('candidate_not_found');
      if (candidate.state !== 'open')
        throw new DomainError('candidate_closed', { state: candidateStateTexts[candidate.state] });
      const { view, version } = this.alliances.charterAt(alliance, tx.now);
      const on = laterOf(candidate.takesOfficeOn, dayOf(tx.now));
      const served = termsServed(await this.terms.all(alliance, tx), candidate.office, candidate.personId, on);
      const waivers = await this.waivers.ofCandidates(alliance, [id], tx);
      const { kind, reason } = body;
      requireAllowed(mayAskWaiver(view, { kind, candidate, asker, on, termsServed: served, waivers }));
      try {
        const asked = { alliance, candidateId: id, kind, reason, askedBy: asker, charterVersion: version };
        await this.waivers.insert(tx, asked);
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        throw new DomainError('waiver_open', {}, { cause: error });
      }
      const article = waiverPath(view, kind)?.article;
      tx.record({
        alliance,
        action: 'waiver.asked',
        subject: { kind: 'candidate', id },
        after: { waiver: kind, waiverState: 'asked' },
        note: reason,
        charterVersion: version,
        ...(article && { article }),
      });
      await this.noteConflict(tx, candidate, kind);
    });
    return this.show.execute(ctx, alliance, id);
  }

  async approve(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/waivers/:waiver/approve'>,
  ): Promise<CandidateView> {
    const approver = signedIn(ctx).personId;
    await this.noteRefusedConflict(ctx, params, approver);
    const id = await this.transactions.run(ctx, async (tx) => {
      const waiver = await this.settle.lock(tx, params.alliance, params.waiver);
      await this.settle.approve(tx, waiver, approver, body.note);
      return waiver.candidateId;
    });
    return this.show.execute(ctx, params.alliance, id);
  }

  async refuse(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/waivers/:waiver/refuse'>,
  ): Promise<CandidateView> {
    const approver = signedIn(ctx).personId;
    const id = await this.transactions.run(ctx, async (tx) => {
      const waiver = await this.settle.lock(tx, params.alliance, params.waiver);
      await this.settle.refuse(tx, waiver, approver, body.note);
      return waiver.candidateId;
    });
    return this.show.execute(ctx, params.alliance, id);
  }

  /** A30: the candidate heads the body that would approve. It is on record from the first day. */
  private async noteConflict(tx: Tx, candidate: Candidate, kind: Waiver['kind']): Promise<void> {
    const { alliance, personId, office, id } = candidate;
    const { view } = this.alliances.charterAt(alliance, tx.now);
    const held = await this.terms.heldAt(alliance, tx.now, tx);
    const own = held.filter((term) => term.personId === personId).map((term) => term.office);
    const conflict = waiverConflict(view, { waiver: kind, candidate: { personId, offices: [office, ...own] } });
    if (!conflict) return;
    tx.record({
      alliance,
      action: 'waiver.conflict-noted',
      subject: { kind: 'candidate', id },
      after: { waiver: kind, office: conflict.office, personId },
      article: conflict.article,
    });
  }

  /** An approval of one's own house is refused, and the attempt is kept: in a transaction of its own, which stays. */
  private async noteRefusedConflict(
    ctx: RequestContext,
    { alliance, waiver: id }: { alliance: string; waiver: string },
    approver: string,
  ): Promise<void> {
    const waiver = await this.waivers.find(alliance, id);
    if (!waiver || (waiver.state !== 'asked' && waiver.state !== 'voted')) return;
    const may = await this.settle.mayApprove(waiver, approver, ctx.now);
    if (may.allowed || may.code === 'waiver_not_voted') return;
    const conflict = await this.settle.conflict(waiver, ctx.now);
    if (!conflict && may.code !== 'waiver_self_approval') return;
    await this.transactions.run(ctx, async (tx) => {
      tx.record({
        alliance,
        action: 'waiver.conflict-refused',
        subject: { kind: 'candidate', id: waiver.candidateId },
        after: { waiver: waiver.kind, personId: approver },
        ...((conflict?.article ?? may.article) && { article: conflict?.article ?? may.article ?? '' }),
      });
    });
  }
}
