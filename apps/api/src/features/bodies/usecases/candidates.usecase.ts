import type { Candidate as CandidateView } from '@mengwu/contracts';
import { addYears, type Day, day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  isDuplicate,
  type RequestContext,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import type { Candidate } from '../domain/candidate.ts';
import { officeFacts } from '../domain/office-facts.ts';
import { conditionsOf } from '../http/office.presenter.ts';
import { candidateStateTexts } from '../http/office.texts.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { WaiverRepository } from '../persistence/waiver.repository.ts';
import { MoveCandidate } from './move-candidate.ts';
import { PeopleBook } from './people-book.ts';
import { SettleWaiver } from './settle-waiver.ts';
import { ShowCandidate } from './show-candidate.query.ts';

const OLDEST_YEARS = 120;
const YOUNGEST_YEARS = 16;

/** The desk nominates candidates and looks at the charter's conditions, one by one, with what shows them. */
@Injectable()
export class Candidates {
  constructor(
    private readonly alliances: Alliances,
    private readonly files: Files,
    private readonly candidates: CandidateRepository,
    private readonly waivers: WaiverRepository,
    private readonly people: PeopleBook,
    private readonly move: MoveCandidate,
    private readonly settle: SettleWaiver,
    private readonly show: ShowCandidate,
    private readonly transactions: Transactions,
  ) {}

  async nominate(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/candidates'>,
  ): Promise<CandidateView> {
    const { alliance } = params;
    const by = signedIn(ctx).personId;
    const id = await this.transactions.run(ctx, async (tx) => {
      const { view, version } = this.alliances.charterAt(alliance, tx.now);
      const facts = officeFacts(view, body.office);
      if (!facts) throw new DomainError('office_unknown', { office: body.office });
      const person = (await this.people.find(alliance, [body.personId], tx)).get(body.personId);
      if (!person?.isOfAlliance) throw new DomainError('person_not_in_alliance');
      if (body.takesOfficeOn < dayOf(tx.now)) throw new DomainError('takes_office_in_past');
      const bornOn = body.bornOn === null ? null : this.birthday(tx, alliance, facts.office, day(body.bornOn));
      const { personId, nominatedBy, note } = body;
      const takesOfficeOn = day(body.takesOfficeOn);
      const candidate = { alliance, office: facts.office, personId, takesOfficeOn, bornOn, nominatedBy, note };
      try {
        const made = await this.candidates.insert(tx, { ...candidate, state: 'open', charterVersion: version }, by);
        tx.record({
          alliance,
          action: 'candidate.nominated',
          subject: { kind: 'candidate', id: made },
          after: { office: facts.office, personId, takesOfficeOn, nominatedBy },
          charterVersion: version,
          article: facts.article,
        });
        return made;
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        throw new DomainError('already_candidate', { name: person.name, office: facts.office }, { cause: error });
      }
    });
    return this.show.execute(ctx, alliance, id);
  }

  check(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/candidates/:candidate/checks/:check'>,
  ): Promise<CandidateView> {
    const owner = signedIn(ctx).personId;
    return this.change(ctx, params, async (tx, candidate) => {
      const { alliance, id, personId } = candidate;
      if (personId === owner) throw new DomainError('own_candidacy');
      const { view } = this.alliances.charterAt(alliance, tx.now);
      const condition = conditionsOf(view, candidate).find(({ key }) => key === params.check);
      if (!condition) throw new DomainError('check_unknown');
      if (body.file !== null) {
        const subject = { kind: 'candidate', id };
        await this.files.attach(tx, { file: body.file, alliance, owner, purpose: 'resolution', subject });
      }
      const { isMet, note, file: fileId } = body;
      const check = { candidateId: id, key: condition.key, isMet, note, fileId, checkedBy: owner, checkedAt: tx.now };
      await this.candidates.check(tx, candidate, check);
      tx.record({
        alliance,
        action: 'candidate.checked',
        subject: { kind: 'candidate', id },
        after: { condition: condition.text, isMet: isMet ? '符合' : '不符合' },
        note,
        article: condition.article,
      });
    });
  }

  setBirthday(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/candidates/:candidate/birthday'>,
  ): Promise<CandidateView> {
    return this.change(ctx, params, async (tx, candidate) => {
      const bornOn = this.birthday(tx, candidate.alliance, candidate.office, day(body.bornOn));
      await this.candidates.setBirthday(tx, candidate, bornOn);
      tx.record({
        alliance: candidate.alliance,
        action: 'candidate.birthday-set',
        subject: { kind: 'candidate', id: candidate.id },
      });
    });
  }

  /** Nobody reads a date of birth unseen: who did, when and why is in the history. */
  openBirthday(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/candidates/:candidate/birthday/open'>,
  ): Promise<{ bornOn: Day }> {
    return this.transactions.run(ctx, async (tx) => {
      const candidate = await this.candidates.lock(tx, params.alliance, params.candidate);
      if (!candidate) throw new DomainError('candidate_not_found');
      if (candidate.bornOn === null) throw new DomainError('birthday_missing');
      tx.record({
        alliance: candidate.alliance,
        action: 'candidate.birthday-opened',
        subject: { kind: 'candidate', id: candidate.id },
        note: body.note,
      });
      return { bornOn: candidate.bornOn };
    });
  }

  withdraw(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/candidates/:candidate/withdraw'>,
  ): Promise<CandidateView> {
    const by = signedIn(ctx).personId;
    return this.change(ctx, params, async (tx, candidate) => {
      await this.move.execute(tx, candidate, 'withdraw', body.note);
      const open = await this.waivers.ofCandidates(candidate.alliance, [candidate.id], tx);
      for (const waiver of open.filter(({ state }) => state === 'asked' || state === 'voted'))
        await this.settle.drop(tx, waiver, by, body.note);
    });
  }

  private async change(
    ctx: RequestContext,
    params: { alliance: string; candidate: string },
    work: (tx: Tx, candidate: Candidate) => Promise<void>,
  ): Promise<CandidateView> {
    await this.transactions.run(ctx, async (tx) => {
      const candidate = await this.candidates.lock(tx, params.alliance, params.candidate);
      if (!candidate) throw new DomainError('candidate_not_found');
      if (candidate.state !== 'open')
        throw new DomainError('candidate_closed', { state: candidateStateTexts[candidate.state] });
      await work(tx, candidate);
    });
    return this.show.execute(ctx, params.alliance, params.candidate);
  }

  /** Only where the charter has an age limit, and only one that a living grown-up can have. */
  private birthday(tx: Tx, alliance: string, office: string, bornOn: Day): Day {
    const { view } = this.alliances.charterAt(alliance, tx.now);
    const isRuled = officeFacts(view, office)?.key !== undefined;
    if (!isRuled || !view.offices?.maxAge) throw new DomainError('birthday_not_needed', { office });
    const today = dayOf(tx.now);
    const isPossible = bornOn >= addYears(today, -OLDEST_YEARS) && bornOn <= addYears(today, -YOUNGEST_YEARS);
    if (!isPossible) throw new DomainError('birthday_wrong');
    return bornOn;
  }
}
