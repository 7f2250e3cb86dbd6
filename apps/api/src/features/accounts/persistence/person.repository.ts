import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { marks } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { newId } from '../../../platform/ids.ts';
import { PersonEntity } from './person.entity.ts';

export type PersonRow = Pick<PersonEntity, 'id' | 'name' | 'phone'>;

@Injectable()
export class PersonRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<PersonRow | undefined> {
    return (await this.findMany([id]))[0];
  }

  async findMany(ids: readonly string[], tx?: Tx): Promise<PersonRow[]> {
    if (ids.length === 0) return [];
    if (tx && ids.length > 1)
      return tx.queryList<PersonRow>('SELECT id, name, phone FROM persons WHERE id IN (?)', [ids]);
    const sql = `SELECT id, name, phone FROM persons WHERE id IN ${marks(ids)}`;
    return (tx ?? this.database).query<PersonRow>(sql, ids);
  }

  async create(tx: Tx, name: string): Promise<string> {
    const id = newId();
    await tx.manager.insert(PersonEntity, { id, name, phone: null, phoneAt: null, createdAt: tx.now });
    return id;
  }

  async setName(tx: Tx, id: string, name: string): Promise<void> {
    await tx.execute('UPDATE persons SET name = ? WHERE id = ?', [name, id]);
  }

  async nameIfNameless(tx: Tx, id: string, name: string): Promise<void> {
    await tx.execute("UPDATE persons SET name = ? WHERE id = ? AND name = ''", [name, id]);
  }

  async setPhone(tx: Tx, id: string, phone: string): Promise<void> {
    await tx.execute('UPDATE persons SET phone = ?, phone_at = ? WHERE id = ?', [phone, tx.now, id]);
  }

  /** Agreeing again to the same text changes nothing. */
  async recordConsent(tx: Tx, id: string, version: string): Promise<void> {
    await tx.execute(
      `INSERT INTO consents (person_id, version, agreed_at) VALUES (?, ?, ?)
       ON DUPLICATE KEY UPDATE agreed_at = agreed_at`,
      [id, version, tx.now],
    );
  }
}
