import type { DecisionView, MotionChoice, MotionKind } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { Accounts } from '../../accounts/index.ts';
import { Bodies, type BodyFacts, type Mandate } from '../../bodies/index.ts';
import { Members } from '../../members/index.ts';
import type { Concerns } from '../domain/motion.ts';
import type { Order } from '../domain/order.ts';

type Shown = MotionChoice['subjects'][number];
/** A possible subject of a motion: as the form shows it, and what the motion then carries. */
export interface SubjectChoice extends Shown {
  readonly order: Order;
  readonly concerns: Concerns;
}

const MAY: DecisionView = { allowed: true };

/** Whom a motion of some kinds can be about: candidates, holders of offices and seats, waivers that wait for a vote. */
@Injectable()
export class FindSubjects {
  constructor(
    private readonly accounts: Accounts,
    private readonly bodies: Bodies,
    private readonly members: Members,
  ) {}

  async execute(alliance: string, body: string, kind: MotionKind, now: Instant): Promise<SubjectChoice[]> {
    switch (kind) {
      case 'election':
        return [...(await this.candidates(alliance, now)), ...(await this.newSeats(alliance, body, now))];
      case 'removal':
        return [...(await this.terms(alliance, now)), ...(await this.heldSeats(alliance, body, now))];
      case 'waiver':
        return this.waivers(alliance);
      case 'appointment':
        return this.people(alliance);
      default:
        return [];
    }
  }

  private async candidates(alliance: string, now: Instant): Promise<SubjectChoice[]> {
    const open = await this.bodies.openCandidates(alliance);
    return Promise.all(
      open.map(async ({ id, name, office, personId }): Promise<SubjectChoice> => {
        const stand = presentDecision(await this.bodies.mayStand(alliance, { candidateId: id }, now));
        const shown = { ref: 'candidate', id, label: `${name}：${office}`, office, body: null, stand } as const;
        return { ...shown, order: { ref: 'candidate', id }, concerns: about(personId) };
      }),
    );
  }

  /** Bodies whose people this body elects; of a body that elects its own kind, anybody who speaks for a member. */
  private electedBy(alliance: string, body: string, now: Instant): BodyFacts[] {
    const bodies = this.bodies.bodiesOf(alliance, dayOf(now));
    return bodies.filter(({ seats, electedBy }) => seats === 'elected' && (electedBy === body || !electedBy));
  }

  private async newSeats(alliance: string, body: string, now: Instant): Promise<SubjectChoice[]> {
    const lists = await Promise.all(
      this.electedBy(alliance, body, now).map(async (elected) => {
        const seated = await this.bodies.entitled(undefined, alliance, elected.key, now);
        const isIn = (personId: string) => seated.some((seat) => seat.personId === personId && !seat.isHeldOver);
        const people = elected.electedBy
          ? await this.bodies.entitled(undefined, alliance, elected.electedBy, now)
          : await this.speakers(alliance);
        return people.flatMap(({ personId, memberId, name, unitName }): SubjectChoice[] => {
          if (personId === null || isIn(personId)) return [];
          const unit = unitName ? `（${unitName}）` : '';
          const label = `${name}${unit}：进入${elected.name}`;
          const shown = { ref: 'person', id: personId, label, office: null, body: elected.key, stand: MAY } as const;
          const title = elected.electedBy ? '常务理事' : '理事';
          const order: Order = { ref: 'seat', id: personId, body: elected.key, memberId, title };
          return [{ ...shown, order, concerns: about(personId, memberId) }];
        });
      }),
    );
    return lists.flat();
  }

  private async heldSeats(alliance: string, body: string, now: Instant): Promise<SubjectChoice[]> {
    const lists = await Promise.all(
      this.electedBy(alliance, body, now).map(async ({ key, name: bodyName }) => {
        const seats = await this.bodies.entitled(undefined, alliance, key, now);
        return seats.map(({ mandateId: id, personId, memberId, name }): SubjectChoice => {
          const shown = { ref: 'mandate', id, label: `${name}：${bodyName}席位`, office: null, body: key } as const;
          return { ...shown, stand: MAY, order: { ref: 'mandate', id }, concerns: about(personId, memberId) };
        });
      }),
    );
    return lists.flat();
  }

  private async terms(alliance: string, now: Instant): Promise<SubjectChoice[]> {
    const held = await this.bodies.officers(alliance, now);
    return held.map(({ id, name, office, personId }): SubjectChoice => {
      const shown = { ref: 'term', id, label: `${name}：${office}`, office, body: null, stand: MAY } as const;
      return { ...shown, order: { ref: 'term', id }, concerns: about(personId) };
    });
  }

  private async waivers(alliance: string): Promise<SubjectChoice[]> {
    const open = (await this.bodies.openWaivers(alliance)).filter(({ state }) => state === 'asked');
    return open.map(({ id, name, office, reason, personId }): SubjectChoice => {
      const label = `${name}任${office}：${reason}`;
      const shown = { ref: 'waiver', id, label, office, body: null, stand: MAY } as const;
      return { ...shown, order: { ref: 'waiver', id }, concerns: about(personId) };
    });
  }

  private async people(alliance: string): Promise<SubjectChoice[]> {
    const acting = await this.members.peopleOfActive(alliance, 'everyone');
    const officers = await this.accounts.officersOf(alliance);
    const ids = [...new Set([...acting.map(({ personId }) => personId), ...officers])];
    const names = await this.accounts.personCards(ids);
    return ids.map((id): SubjectChoice => {
      const label = names.get(id)?.name ?? '';
      const shown = { ref: 'person', id, label, office: null, body: null, stand: MAY } as const;
      return { ...shown, order: { ref: 'office', id, office: '' }, concerns: about(id) };
    });
  }

  private async speakers(alliance: string): Promise<Pick<Mandate, 'personId' | 'memberId' | 'name' | 'unitName'>[]> {
    const acting = await this.members.peopleOfActive(alliance, 'contacts');
    const people = await this.accounts.personCards(acting.map(({ personId }) => personId));
    const memberIds = acting.map(({ memberId }) => memberId);
    const units = await this.members.memberCards(alliance, memberIds);
    return acting.map(({ personId, memberId }) => {
      const unitName = units.get(memberId)?.name ?? null;
      return { personId, memberId, name: people.get(personId)?.name ?? '', unitName };
    });
  }
}

function about(personId: string | null, memberId: string | null = null): Concerns {
  return { personIds: personId === null ? [] : [personId], memberIds: memberId === null ? [] : [memberId] };
}
