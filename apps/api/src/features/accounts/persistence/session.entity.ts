import type { Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryIdColumn } from '../../../platform/database/columns.ts';
import type { SessionKind } from '../domain/lifetimes.ts';

@Entity('sessions')
export class SessionEntity {
  @PrimaryIdColumn() id!: string;
  /** SHA-256 of the token; the token itself is the bearer's alone. */
  @Column({ name: 'token_hash', type: 'char', length: 64 }) tokenHash!: string;
  @IdColumn({ name: 'person_id' }) personId!: string;
  @Column({ type: 'varchar', length: 8 }) kind!: SessionKind;
  @InstantColumn({ name: 'created_at' }) createdAt!: Instant;
  @InstantColumn({ name: 'expires_at' }) expiresAt!: Instant;
  @InstantColumn({ name: 'ended_at', nullable: true }) endedAt!: Instant | null;
}
