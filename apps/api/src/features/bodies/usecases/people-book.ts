import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Members } from '../../members/index.ts';
import { EnlistedRepository } from '../persistence/enlisted.repository.ts';

/** A person as bodies see her: what she is called, and the unit or organisation that she comes from. */
export interface BodyPerson {
  readonly personId: string;
  readonly name: string;
  readonly memberId: string | null;
  readonly unitName: string | null;
  readonly isReachable: boolean;
  /** Acts for a member, works at the desk, or was entered by the desk: may be seated here. */
  readonly isOfAlliance: boolean;
}

const NAMELESS = '未填姓名';

/** Who the people of an alliance's bodies are. */
@Injectable()
export class PeopleBook {
  constructor(
    private readonly accounts: Accounts,
    private readonly members: Members,
    private readonly enlisted: EnlistedRepository,
  ) {}

  async find(alliance: string, personIds: readonly string[], tx?: Tx): Promise<Map<string, BodyPerson>> {
    const ids = [...new Set(personIds)];
    const [cards, enlisted, acting, officers] = await Promise.all([
      this.accounts.personCards(ids, tx),
      this.enlisted.findMany(alliance, ids, tx),
      this.members.actingForMany(ids, alliance, tx),
      this.accounts.officersOf(alliance, tx),
    ]);
    return new Map(
      ids.flatMap((personId): [string, BodyPerson][] => {
        const entered = enlisted.find((one) => one.claimedBy === personId || one.personId === personId);
        const unit = acting.get(personId);
        const card = cards.get(personId);
        if (!card && !entered) return [];
        const person = {
          personId,
          name: card?.name || entered?.name || NAMELESS,
          memberId: unit?.memberId ?? null,
          // An individual member comes from nowhere but herself.
          unitName: unit && unit.role !== 'self' ? unit.memberName : entered?.organisation || null,
          isReachable: !(entered && entered.personId === personId),
          isOfAlliance: unit !== undefined || entered !== undefined || officers.includes(personId),
        };
        return [[personId, person]];
      }),
    );
  }

  /** Names alone: for long lists of people who act for members. */
  async namesOf(personIds: readonly string[], tx?: Tx): Promise<Map<string, string>> {
    const cards = await this.accounts.personCards([...new Set(personIds)], tx);
    return new Map([...cards].map(([id, { name }]) => [id, name || NAMELESS]));
  }

  async nameOf(alliance: string, personId: string, tx?: Tx): Promise<string> {
    return (await this.find(alliance, [personId], tx)).get(personId)?.name ?? NAMELESS;
  }
}

/** The moment from which a decision taken now holds for a day that may lie ahead or behind. */
export function effectiveAt(startOfThatDay: Instant, now: Instant): Instant {
  return startOfThatDay > now ? startOfThatDay : now;
}
