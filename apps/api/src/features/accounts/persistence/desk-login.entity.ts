import type { Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import { InstantColumn, PrimaryIdColumn } from '../../../platform/database/columns.ts';

@Entity('desk_logins')
export class DeskLoginEntity {
  @PrimaryIdColumn({ name: 'person_id' }) personId!: string;
  @Column({ name: 'login_name', type: 'varchar', length: 60 }) loginName!: string;
  @Column({ name: 'login_key', type: 'varchar', length: 180 }) loginKey!: string;
  /** Argon2id with its parameters. */
  @Column({ name: 'password_hash', type: 'varchar', length: 200 }) passwordHash!: string;
  @Column({ name: 'totp_sealed', type: 'varchar', length: 200 }) totpSealed!: string;
  /** The newest time step that a code was accepted for: none at or before it works again. */
  @Column({ name: 'last_totp_step', type: 'bigint' }) lastTotpStep!: number;
  @InstantColumn({ name: 'created_at' }) createdAt!: Instant;
}
