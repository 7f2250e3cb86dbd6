import type { Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import { AllianceColumn, IdColumn, InstantColumn, PrimaryIdColumn } from '../../../platform/database/columns.ts';

@Entity('officer_invitations')
export class OfficerInvitationEntity {
  @PrimaryIdColumn() id!: string;
  @AllianceColumn() alliance!: string;
  @Column({ type: 'varchar', length: 30 }) name!: string;
  @Column({ name: 'token_hash', type: 'char', length: 64 }) tokenHash!: string;
  @Column({ name: 'totp_sealed', type: 'varchar', length: 200 }) totpSealed!: string;
  /** Null: by the operator, on the command line. */
  @IdColumn({ name: 'invited_by', nullable: true }) invitedBy!: string | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: Instant;
  @InstantColumn({ name: 'expires_at' }) expiresAt!: Instant;
  @InstantColumn({ name: 'accepted_at', nullable: true }) acceptedAt!: Instant | null;
}
