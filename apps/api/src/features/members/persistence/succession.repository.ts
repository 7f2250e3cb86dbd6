import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.ts';
import type { MemberPerson } from '../domain/member.ts';
import { MemberPeopleRepository } from './member-people.repository.ts';

@Injectable()
export class SuccessionRepository {
  constructor(private readonly people: MemberPeopleRepository) {}

  /** Everyone who acts for a member, locked: two successions at once go one after the other. */
  lock(tx: Tx, alliance: string, memberId: string): Promise<MemberPerson[]> {
    return tx.query<MemberPerson>(
      `SELECT member_id AS memberId, person_id AS personId, role, since FROM member_people
       WHERE alliance_id = ? AND member_id = ? AND removed_at IS NULL ORDER BY person_id FOR UPDATE`,
      [alliance, memberId],
    );
  }

  /** The old row says until when the old role was held, the new one from when the new one is. */
  async replace(tx: Tx, alliance: string, person: MemberPerson): Promise<void> {
    await this.people.remove(tx, alliance, person.memberId, person.personId);
    await this.people.insert(tx, alliance, person);
  }
}
