import type { CharterAnswer } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';
import type { CharterSetting } from '../domain/charter-setting.ts';

type Row = Omit<CharterSetting, 'answer'> & { readonly answer: string };

const COLUMNS = `id, alliance_id AS alliance, path, answer_no AS answerNo, answer, words, reason, officer_id AS officerId,
  made_at AS madeAt, holds_from AS holdsFrom, revoked_at AS revokedAt, revoked_by AS revokedBy,
  revoke_reason AS revokeReason`;

@Injectable()
export class CharterSettingRepository {
  constructor(private readonly database: Database) {}

  /** Every answer of every alliance, for the memory of this process. */
  async all(): Promise<CharterSetting[]> {
    const rows = await this.database.query<Row>(
      `/* any-alliance: sweep */ SELECT ${COLUMNS} FROM charter_settings ORDER BY alliance_id, path, answer_no`,
    );
    return rows.map(fromRow);
  }

  async of(alliance: string): Promise<CharterSetting[]> {
    const rows = await this.database.query<Row>(
      `SELECT ${COLUMNS} FROM charter_settings WHERE alliance_id = ? ORDER BY made_at DESC, path, answer_no DESC`,
      [alliance],
    );
    return rows.map(fromRow);
  }

  /** Lets one officer at a time change the charter of an alliance, and answers what stands there. */
  async lock(tx: Tx, alliance: string): Promise<CharterSetting[]> {
    await tx.execute(
      'INSERT INTO charter_shelves (alliance_id, revision) VALUES (?, 1) ON DUPLICATE KEY UPDATE revision = revision + 1',
      [alliance],
    );
    const rows = await tx.query<Row>(
      `SELECT ${COLUMNS} FROM charter_settings WHERE alliance_id = ? ORDER BY path, answer_no`,
      [alliance],
    );
    return rows.map(fromRow);
  }

  async insert(tx: Tx, setting: CharterSetting, charterVersion: string): Promise<void> {
    const { id, alliance, path, answerNo, answer, words, reason, officerId, madeAt, holdsFrom } = setting;
    await tx.execute(
      `INSERT INTO charter_settings (id, alliance_id, path, answer_no, answer, words, reason, officer_id, made_at,
         holds_from, charter_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[id, alliance, path, answerNo, JSON.stringify(answer), words, reason, officerId, madeAt, holdsFrom],
        charterVersion,
      ],
    );
  }

  async revoke(tx: Tx, { id, alliance, revokedAt, revokedBy, revokeReason }: CharterSetting): Promise<void> {
    await tx.execute(
      `UPDATE charter_settings SET revoked_at = ?, revoked_by = ?, revoke_reason = ?
       WHERE alliance_id = ? AND id = ? AND revoked_at IS NULL`,
      [revokedAt, revokedBy, revokeReason, alliance, id],
    );
  }
}

function fromRow({ answer, ...row }: Row): CharterSetting {
  return { ...row, answer: JSON.parse(answer) as CharterAnswer };
}
