import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { marks } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { newId } from '../../../platform/ids.ts';
import type { ActingFor, MemberPerson } from '../domain/member.ts';
import { MemberPersonEntity } from './member-person.entity.ts';

const PERSON = 'p.member_id AS memberId, p.person_id AS personId, p.role, p.since';
const ACTING = `p.alliance_id AS alliance, p.member_id AS memberId, m.name AS memberName, m.kind, m.tier, m.state,
  m.joined_on AS joinedOn, p.role`;
const JOINED = 'FROM member_people p JOIN members m ON m.id = p.member_id AND m.alliance_id = p.alliance_id';

@Injectable()
export class MemberPeopleRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, alliance: string, person: MemberPerson): Promise<void> {
    await tx.manager.insert(MemberPersonEntity, { id: newId(), alliance, ...person, removedAt: null });
  }

  async remove(tx: Tx, alliance: string, memberId: string, personId: string): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE member_people SET removed_at = ?
       WHERE alliance_id = ? AND member_id = ? AND person_id = ? AND removed_at IS NULL`,
      [tx.now, alliance, memberId, personId],
    );
    return affectedRows === 1;
  }

  /** For whom a person acts in an alliance. With a transaction the answer holds until it ends. */
  async findActingFor(personId: string, alliance: string, tx?: Tx): Promise<ActingFor | undefined> {
    const sql = `SELECT ${ACTING} ${JOINED} WHERE p.person_id = ? AND p.alliance_id = ? AND p.removed_at IS NULL`;
    const values = [personId, alliance];
    const [found] = tx
      ? await tx.query<ActingFor>(`${sql} LOCK IN SHARE MODE`, values)
      : await this.database.query<ActingFor>(sql, values);
    return found;
  }

  /** The same for many at once, by person; with a transaction it holds until that ends. */
  async findActingForMany(personIds: readonly string[], alliance: string, tx?: Tx): Promise<Map<string, ActingFor>> {
    if (personIds.length === 0) return new Map();
    const sql = `SELECT ${ACTING}, p.person_id AS personId ${JOINED}
       WHERE p.person_id IN PEOPLE AND p.alliance_id = ? AND p.removed_at IS NULL`;
    const rows = tx
      ? await tx.queryList<ActingFor & { personId: string }>(`${sql.replace('PEOPLE', '(?)')} LOCK IN SHARE MODE`, [
          personIds,
          alliance,
        ])
      : await this.database.query<ActingFor & { personId: string }>(sql.replace('PEOPLE', marks(personIds)), [
          ...personIds,
          alliance,
        ]);
    return new Map(rows.map(({ personId, ...acting }) => [personId, acting]));
  }

  findActingEverywhere(personId: string): Promise<ActingFor[]> {
    return this.database.query<ActingFor>(
      `/* any-alliance: own */ SELECT ${ACTING} ${JOINED} WHERE p.person_id = ? AND p.removed_at IS NULL`,
      [personId],
    );
  }

  findPeople(
    alliance: string,
    memberIds: readonly string[],
    reader: Pick<Tx, 'query'> = this.database,
  ): Promise<MemberPerson[]> {
    if (memberIds.length === 0) return Promise.resolve([]);
    return reader.query<MemberPerson>(
      `SELECT ${PERSON} FROM member_people p
       WHERE p.alliance_id = ? AND p.member_id IN ${marks(memberIds)} AND p.removed_at IS NULL
       ORDER BY p.member_id, FIELD(p.role, 'self', 'representative', 'contact', 'colleague'), p.since`,
      [alliance, ...memberIds],
    );
  }

  /** Everyone who acts for an active member, in whatever role or in the given ones. */
  findPeopleOfActive(alliance: string, roles: readonly string[]): Promise<MemberPerson[]> {
    return this.database.query<MemberPerson>(
      `SELECT ${PERSON} ${JOINED}
       WHERE p.alliance_id = ? AND p.role IN ${marks(roles)} AND p.removed_at IS NULL AND m.state = 'active'`,
      [alliance, ...roles],
    );
  }
}
