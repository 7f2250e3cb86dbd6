import type { CertificateState } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import { AllianceColumn, DayColumn, IdColumn, InstantColumn, PrimaryIdColumn } from '../../../platform/index.ts';

@Entity('certificates')
export class CertificateEntity {
  @PrimaryIdColumn() id!: string;
  @AllianceColumn() alliance!: string;
  @IdColumn({ name: 'member_id' }) memberId!: string;
  @Column({ type: 'varchar', length: 24 }) serial!: string;
  @Column({ name: 'member_name', type: 'varchar', length: 120 }) memberName!: string;
  @Column({ name: 'kind_label', type: 'varchar', length: 40 }) kindLabel!: string;
  @DayColumn({ name: 'joined_on' }) joinedOn!: Day;
  @InstantColumn({ name: 'issued_at' }) issuedAt!: Instant;
  @Column({ type: 'varchar', length: 60 }) article!: string;
  @Column({ type: 'varchar', length: 1500 }) token!: string;
  @Column({ type: 'varchar', length: 12 }) state!: CertificateState;
  @DayColumn({ name: 'ended_on', nullable: true }) endedOn!: Day | null;
}
