import type { FilePurpose } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import { AllianceColumn, IdColumn, InstantColumn, PrimaryIdColumn } from '../../../platform/index.ts';
import type { StoredMime } from '../domain/file-name.ts';

@Entity('files')
export class FileEntity {
  @PrimaryIdColumn() id!: string;
  @AllianceColumn() alliance!: string;
  @IdColumn({ name: 'owner_id' }) ownerId!: string;
  @Column({ type: 'varchar', length: 16 }) purpose!: FilePurpose;
  @Column({ type: 'varchar', length: 200 }) name!: string;
  @Column({ type: 'varchar', length: 40 }) mime!: StoredMime;
  @Column({ name: 'size_bytes', type: 'int' }) sizeBytes!: number;
  @Column({ type: 'char', length: 64 }) sha256!: string;
  @Column({ name: 'stored_as', type: 'char', length: 43 }) storedAs!: string;
  @Column({ name: 'subject_kind', type: 'varchar', length: 20, nullable: true }) subjectKind!: string | null;
  @IdColumn({ name: 'subject_id', nullable: true }) subjectId!: string | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: Instant;
  /** Since when no record holds it; a week later it is deleted. */
  @InstantColumn({ name: 'loose_since', nullable: true }) looseSince!: Instant | null;
}
