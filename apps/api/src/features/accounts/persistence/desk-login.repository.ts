import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { DeskLoginEntity } from './desk-login.entity.ts';

export type DeskLoginRow = Pick<DeskLoginEntity, 'personId' | 'passwordHash' | 'totpSealed'>;

@Injectable()
export class DeskLoginRepository {
  constructor(private readonly database: Database) {}

  async find(loginKey: string): Promise<DeskLoginRow | undefined> {
    const [row] = await this.database.query<DeskLoginRow>(
      `SELECT person_id AS personId, password_hash AS passwordHash, totp_sealed AS totpSealed
       FROM desk_logins WHERE login_key = ?`,
      [loginKey],
    );
    return row;
  }

  async isTaken(loginKey: string): Promise<boolean> {
    return (await this.find(loginKey)) !== undefined;
  }

  /** Fails on the unique key when the login name is taken. */
  async add(tx: Tx, login: Omit<DeskLoginEntity, 'createdAt'>): Promise<void> {
    await tx.manager.insert(DeskLoginEntity, { ...login, createdAt: tx.now });
  }

  /** False when a code of this step, or of a later one, was used already. */
  async useStep(tx: Tx, personId: string, step: number): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      'UPDATE desk_logins SET last_totp_step = ? WHERE person_id = ? AND last_totp_step < ?',
      [step, personId, step],
    );
    return affectedRows === 1;
  }
}
