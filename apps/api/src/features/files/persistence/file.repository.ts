import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, forAscii, marks, type Tx } from '../../../platform/index.ts';
import { FileEntity } from './file.entity.ts';

export type FileRow = Omit<FileEntity, 'purpose' | 'sha256' | 'createdAt' | 'looseSince'>;

interface Subject {
  readonly kind: string;
  readonly id: string;
}

const ROW = `id, alliance_id AS alliance, owner_id AS ownerId, name, mime, size_bytes AS sizeBytes,
  stored_as AS storedAs, subject_kind AS subjectKind, subject_id AS subjectId`;

@Injectable()
export class FileRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Tx, file: Omit<FileEntity, 'subjectKind' | 'subjectId' | 'createdAt' | 'looseSince'>): Promise<void> {
    const loose = { subjectKind: null, subjectId: null, createdAt: tx.now, looseSince: tx.now };
    await tx.manager.insert(FileEntity, { ...file, ...loose });
  }

  async find(alliance: string, id: string): Promise<FileRow | undefined> {
    return (await this.findMany(alliance, [id]))[0];
  }

  async findMany(
    alliance: string,
    ids: readonly string[],
    reader: Pick<Tx, 'query'> = this.database,
  ): Promise<FileRow[]> {
    if (ids.length === 0) return [];
    const sql = `SELECT ${ROW} FROM files WHERE alliance_id = ? AND id IN ${marks(ids)}`;
    return reader.query<FileRow>(sql, [alliance, ...ids]);
  }

  /** For the bearer of a signed link, which names nothing but the file. */
  async findLinked(id: string): Promise<FileRow | undefined> {
    const [row] = await this.database.query<FileRow>(
      `/* any-alliance: by-id */ SELECT ${ROW} FROM files WHERE id = ?`,
      [id],
    );
    return row;
  }

  async countLoose(owner: string, since: Instant): Promise<number> {
    const [row] = await this.database.query<{ files: number }>(
      '/* any-alliance: own */ SELECT COUNT(*) AS files FROM files WHERE loose_since > ? AND owner_id = ?',
      [since, owner],
    );
    return row?.files ?? 0;
  }

  /** False for a file that is not this person's, of another purpose, or held by another record. */
  async attach(
    tx: Tx,
    {
      alliance,
      id,
      owner,
      purpose,
      subject,
    }: { alliance: string; id: string; owner: string; purpose: string; subject: Subject },
  ): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE files SET subject_kind = ?, subject_id = ?, loose_since = NULL
       WHERE alliance_id = ? AND id = ? AND owner_id = ? AND purpose = ?
         AND (subject_kind IS NULL OR (subject_kind = ? AND subject_id = ?))`,
      [subject.kind, subject.id, alliance, forAscii(id), owner, purpose, subject.kind, subject.id],
    );
    return affectedRows === 1;
  }

  async findInTx(tx: Tx, alliance: string, id: string): Promise<FileRow | undefined> {
    const [row] = await tx.query<FileRow>(`SELECT ${ROW} FROM files WHERE alliance_id = ? AND id = ?`, [alliance, id]);
    return row;
  }

  async detachOthers(
    tx: Tx,
    { alliance, subject, keep }: { alliance: string; subject: Subject; keep: readonly string[] },
  ): Promise<void> {
    const others = keep.length === 0 ? '' : `AND id NOT IN ${marks(keep)}`;
    await tx.execute(
      `UPDATE files SET subject_kind = NULL, subject_id = NULL, loose_since = ?
       WHERE alliance_id = ? AND subject_kind = ? AND subject_id = ? ${others}`,
      [tx.now, alliance, subject.kind, subject.id, ...keep],
    );
  }

  async findLooseBefore(before: Instant, limit: number): Promise<Pick<FileRow, 'id' | 'alliance'>[]> {
    return this.database.query(
      `/* any-alliance: sweep */ SELECT id, alliance_id AS alliance FROM files
       WHERE loose_since < ? ORDER BY loose_since LIMIT ${limit}`,
      [before],
    );
  }

  /** Locks it, if it is still loose, so that nobody attaches what is being deleted. */
  async lockLoose(
    tx: Tx,
    { alliance, id }: Pick<FileRow, 'id' | 'alliance'>,
    before: Instant,
  ): Promise<string | undefined> {
    const [row] = await tx.query<{ storedAs: string }>(
      'SELECT stored_as AS storedAs FROM files WHERE alliance_id = ? AND id = ? AND loose_since < ? FOR UPDATE',
      [alliance, id, before],
    );
    return row?.storedAs;
  }

  async delete(tx: Tx, { alliance, id }: Pick<FileRow, 'id' | 'alliance'>): Promise<void> {
    await tx.execute('DELETE FROM files WHERE alliance_id = ? AND id = ?', [alliance, id]);
  }
}
