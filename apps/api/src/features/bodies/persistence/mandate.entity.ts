import type { MandateEnd, PlaceSource } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import { AllianceColumn, DayColumn, IdColumn, InstantColumn, PrimaryIdColumn } from '../../../platform/index.ts';

@Entity('mandates')
export class MandateEntity {
  @PrimaryIdColumn() id!: string;
  @AllianceColumn() alliance!: string;
  @Column({ type: 'varchar', length: 40 }) body!: string;
  @IdColumn({ name: 'member_id', nullable: true }) memberId!: string | null;
  @Column({ type: 'varchar', length: 40 }) title!: string;
  @DayColumn({ name: 'starts_on' }) startsOn!: Day;
  @DayColumn({ name: 'ends_on', nullable: true }) endsOn!: Day | null;
  @InstantColumn({ name: 'started_at' }) startedAt!: Instant;
  @InstantColumn({ name: 'ended_at', nullable: true }) endedAt!: Instant | null;
  @Column({ name: 'end_reason', type: 'varchar', length: 20, nullable: true }) endReason!: MandateEnd | null;
  @Column({ type: 'varchar', length: 16 }) source!: PlaceSource;
  @Column({ type: 'varchar', length: 60, nullable: true }) resolution!: string | null;
  @DayColumn({ name: 'decided_on', nullable: true }) decidedOn!: Day | null;
  @IdColumn({ name: 'motion_id', nullable: true }) motionId!: string | null;
  @IdColumn({ name: 'file_id', nullable: true }) fileId!: string | null;
  @Column({ type: 'varchar', length: 120 }) article!: string;
  @Column({ name: 'charter_version', type: 'varchar', length: 64 }) charterVersion!: string;
  @IdColumn({ name: 'created_by', nullable: true }) createdBy!: string | null;
}

@Entity('mandate_people')
export class MandatePersonEntity {
  @PrimaryIdColumn() id!: string;
  @AllianceColumn() alliance!: string;
  @IdColumn({ name: 'mandate_id' }) mandateId!: string;
  @Column({ type: 'varchar', length: 40 }) body!: string;
  @IdColumn({ name: 'person_id' }) personId!: string;
  @InstantColumn({ name: 'from_at' }) fromAt!: Instant;
  @InstantColumn({ name: 'until_at', nullable: true }) untilAt!: Instant | null;
  @Column({ type: 'varchar', length: 20 }) reason!: string;
  @IdColumn({ name: 'changed_by', nullable: true }) changedBy!: string | null;
}
