import type { DutyStanding, FileView } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Duties } from '../../duties/index.ts';
import { Files } from '../../files/index.ts';
import { type Member, Members } from '../../members/index.ts';
import { type Motion, Motions } from '../../motions/index.ts';
import type { Departure, Move } from '../domain/departure.ts';
import { type Approval, agreementOn } from '../domain/withdrawal.rules.ts';
import { DepartureTrail } from '../persistence/departure-trail.repository.ts';

/** What a departure needs besides itself to be shown. */
export interface DepartureFacts {
  readonly now: Instant;
  readonly member: Member | undefined;
  readonly moves: readonly Move[];
  readonly names: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, FileView>;
  readonly motions: readonly Motion[];
  readonly approval: Approval;
  readonly standing: DutyStanding | null;
}

@Injectable()
export class ReadDepartureFacts {
  constructor(
    private readonly accounts: Accounts,
    private readonly alliances: Alliances,
    private readonly duties: Duties,
    private readonly files: Files,
    private readonly members: Members,
    private readonly motions: Motions,
    private readonly trail: DepartureTrail,
  ) {}

  async of(departure: Departure, now: Instant, tx?: Tx): Promise<DepartureFacts> {
    const { alliance, id, memberId, repliedBy, verifiedBy } = departure;
    const member = (await this.members.memberCards(alliance, [memberId], tx)).get(memberId);
    const moves = await this.trail.of(alliance, id, tx);
    const people = [...moves.map(({ byPerson }) => byPerson), repliedBy, verifiedBy].filter((one) => one !== null);
    const cards = await this.accounts.personCards([...new Set(people)], tx);
    const today = dayOf(now);
    const isWatched = departure.track !== 'withdrawal' && member?.state === 'active';
    const inactivity = isWatched ? await this.duties.inactivity(alliance, [member], today, tx) : undefined;
    return {
      ...{ now, member, moves },
      names: new Map([...cards].map(([person, { name }]) => [person, name || '未填姓名'])),
      files: await this.files.views(alliance, [...departure.files, ...departure.replyFiles], tx),
      motions: await this.motions.ofSubject(alliance, { kind: 'departure', id }, tx),
      approval: agreementOn(this.alliances.charter(alliance, today).view, departure),
      standing: inactivity?.get(memberId)?.standing ?? null,
    };
  }
}
