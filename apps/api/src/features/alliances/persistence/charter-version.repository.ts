import type { Charter } from '@mengwu/charter';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';
import type { CharterSetting } from '../domain/charter-setting.ts';

export interface CharterText {
  readonly version: string;
  /** The charter with the answers in it, as the rules read it. */
  readonly charter: Charter;
  readonly fileVersion: string;
  /** The file as it was written. */
  readonly fileText: string;
  readonly settings: readonly CharterSetting[];
}

@Injectable()
export class CharterVersionRepository {
  constructor(private readonly database: Database) {}

  /** Keeps the text of a version; a version that is known stays as it was first seen. */
  async keep(tx: Tx, { version, charter, fileVersion, fileText, settings }: CharterText): Promise<void> {
    await tx.execute(
      `INSERT INTO charter_versions (alliance_id, version, content, file_version, file_text, settings, first_seen_at)
       VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE first_seen_at = first_seen_at`,
      [
        ...[charter.id, version, JSON.stringify(charter), fileVersion, fileText],
        JSON.stringify(settings.map(({ path, answer, holdsFrom }) => ({ path, answer, holdsFrom }))),
        tx.now,
      ],
    );
  }

  /** The charter as it was read under this version, with the answers of that time. */
  async find(alliance: string, version: string): Promise<Charter | undefined> {
    const [row] = await this.database.query<{ content: string }>(
      'SELECT content FROM charter_versions WHERE alliance_id = ? AND version = ?',
      [alliance, version],
    );
    return row && (JSON.parse(row.content) as Charter);
  }
}
