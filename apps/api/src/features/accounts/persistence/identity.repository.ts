import type { Client } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { newId } from '../../../platform/ids.ts';
import { IdentityEntity } from './identity.entity.ts';

export type NewIdentity = Pick<IdentityEntity, 'client' | 'appId' | 'openId' | 'unionId' | 'personId'>;

@Injectable()
export class IdentityRepository {
  constructor(private readonly database: Database) {}

  async openIdOf(personId: string, client: Client): Promise<{ appId: string; openId: string } | null> {
    const [row] = await this.database.query<{ appId: string; openId: string }>(
      `SELECT app_id AS appId, open_id AS openId FROM identities
       WHERE person_id = ? AND client = ? ORDER BY created_at DESC LIMIT 1`,
      [personId, client],
    );
    return row ?? null;
  }

  async findPerson(tx: Tx, appId: string, openId: string): Promise<string | undefined> {
    const [row] = await tx.query<{ personId: string }>(
      'SELECT person_id AS personId FROM identities WHERE app_id = ? AND open_id = ?',
      [appId, openId],
    );
    return row?.personId;
  }

  async findPersonByUnion(tx: Tx, unionId: string): Promise<string | undefined> {
    const [row] = await tx.query<{ personId: string }>(
      'SELECT person_id AS personId FROM union_persons WHERE union_id = ? FOR UPDATE',
      [unionId],
    );
    return row?.personId;
  }

  /** Fails on the unique key when a parallel sign-in was first. */
  async add(tx: Tx, identity: NewIdentity): Promise<void> {
    await tx.manager.insert(IdentityEntity, { ...identity, id: newId(), createdAt: tx.now });
  }

  /** Fails on the unique key when a parallel sign-in was first: others of the same unionid join that person. */
  async claimUnion(tx: Tx, unionId: string, personId: string): Promise<void> {
    await tx.execute('INSERT INTO union_persons (union_id, person_id) VALUES (?, ?)', [unionId, personId]);
  }

  /** For a person known before her unionid was: the first to bring one keeps it. */
  async claimUnionIfFree(tx: Tx, unionId: string, personId: string): Promise<void> {
    await tx.execute(
      'INSERT INTO union_persons (union_id, person_id) VALUES (?, ?) ON DUPLICATE KEY UPDATE person_id = person_id',
      [unionId, personId],
    );
  }

  async noteUnion(tx: Tx, appId: string, openId: string, unionId: string): Promise<void> {
    await tx.execute('UPDATE identities SET union_id = ? WHERE app_id = ? AND open_id = ? AND union_id IS NULL', [
      unionId,
      appId,
      openId,
    ]);
  }
}
