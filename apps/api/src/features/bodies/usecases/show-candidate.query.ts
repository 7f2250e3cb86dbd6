import type { CandidateCard, Candidate as CandidateView, ErrorCode } from '@mengwu/contracts';
import { type Decision, dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext, signedIn } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import type { Candidate } from '../domain/candidate.ts';
import { termsServed } from '../domain/office.rules.ts';
import { OfficePresenter } from '../http/office.presenter.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { OfficeTermRepository } from '../persistence/office-term.repository.ts';
import { WaiverRepository } from '../persistence/waiver.repository.ts';
import { PeopleBook } from './people-book.ts';
import { SettleWaiver } from './settle-waiver.ts';
import { laterOf, Standing } from './standing.ts';

/** A candidate with everything that decides whether she may be elected. */
@Injectable()
export class ShowCandidate {
  constructor(
    private readonly alliances: Alliances,
    private readonly files: Files,
    private readonly candidates: CandidateRepository,
    private readonly waivers: WaiverRepository,
    private readonly terms: OfficeTermRepository,
    private readonly people: PeopleBook,
    private readonly standing: Standing,
    private readonly settle: SettleWaiver,
    private readonly present: OfficePresenter,
  ) {}

  /** @throws DomainError `candidate_not_found` */
  async execute(ctx: RequestContext, alliance: string, id: string): Promise<CandidateView> {
    const { personId: asker } = signedIn(ctx);
    const candidate = await this.candidates.find(alliance, id);
    if (!candidate) throw new DomainError('candidate_not_found');
    const facts = await this.facts(candidate, ctx.now);
    const { checks, waivers } = facts;
    const people = await this.people.find(alliance, [
      candidate.personId,
      ...checks.map(({ checkedBy }) => checkedBy),
      ...waivers.flatMap(({ settledBy }) => settledBy ?? []),
    ]);
    const files = await this.files.views(
      alliance,
      checks.flatMap(({ fileId }) => fileId ?? []),
    );
    const approvals = new Map<string, Decision<ErrorCode>>();
    const conflicts = new Map<string, { article: string; office: string }>();
    for (const waiver of waivers) {
      approvals.set(waiver.id, await this.settle.mayApprove(waiver, asker, ctx.now));
      const conflict = await this.settle.conflict(waiver, ctx.now);
      if (conflict) conflicts.set(waiver.id, conflict);
    }
    return this.present.candidate(candidate, { ...facts, people, files, approvals, conflicts, asker, now: ctx.now });
  }

  /** Who stands for an office now, the newest first. */
  async cards(alliance: string, now: Instant): Promise<CandidateCard[]> {
    const candidates = (await this.candidates.list(alliance)).filter(({ state }) => state === 'open');
    const people = await this.people.find(
      alliance,
      candidates.map(({ personId }) => personId),
    );
    return Promise.all(
      candidates.map(async (candidate) =>
        this.present.card(candidate, { ...(await this.facts(candidate, now)), people, now }),
      ),
    );
  }

  private async facts(candidate: Candidate, now: Instant) {
    const { alliance, id, office, personId } = candidate;
    const on = laterOf(candidate.takesOfficeOn, dayOf(now));
    const [checks, waivers, terms, stand] = await Promise.all([
      this.candidates.checksOf(alliance, [id]),
      this.waivers.ofCandidates(alliance, [id]),
      this.terms.all(alliance),
      this.standing.ofCandidate(candidate, now),
    ]);
    const { view } = this.alliances.charterAt(alliance, now);
    return { view, checks, waivers, on, stand, termsServed: termsServed(terms, office, personId, on) };
  }
}
