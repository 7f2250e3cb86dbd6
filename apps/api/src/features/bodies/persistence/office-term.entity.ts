import type { MandateEnd, PlaceSource } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import { AllianceColumn, DayColumn, IdColumn, InstantColumn, PrimaryIdColumn } from '../../../platform/index.ts';

@Entity('office_terms')
export class OfficeTermEntity {
  @PrimaryIdColumn() id!: string;
  @AllianceColumn() alliance!: string;
  @Column({ type: 'varchar', length: 40 }) office!: string;
  @IdColumn({ name: 'person_id' }) personId!: string;
  @IdColumn({ name: 'candidate_id', nullable: true }) candidateId!: string | null;
  @Column({ name: 'term_number', type: 'int' }) termNumber!: number;
  @DayColumn({ name: 'starts_on' }) startsOn!: Day;
  @DayColumn({ name: 'ends_on', nullable: true }) endsOn!: Day | null;
  @InstantColumn({ name: 'started_at' }) startedAt!: Instant;
  @DayColumn({ name: 'ended_on', nullable: true }) endedOn!: Day | null;
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
  /** The office where one person at a time holds it: the database lets nobody in beside her. */
  @Column({ name: 'only_one', type: 'varchar', length: 40, nullable: true }) onlyOne!: string | null;
}
