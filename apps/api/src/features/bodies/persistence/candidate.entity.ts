import type { CandidateState, WaiverKind, WaiverState } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import { AllianceColumn, DayColumn, IdColumn, InstantColumn, PrimaryIdColumn } from '../../../platform/index.ts';

@Entity('office_candidates')
export class CandidateEntity {
  @PrimaryIdColumn() id!: string;
  @AllianceColumn() alliance!: string;
  @Column({ type: 'varchar', length: 40 }) office!: string;
  @IdColumn({ name: 'person_id' }) personId!: string;
  @Column({ type: 'varchar', length: 12 }) state!: CandidateState;
  @DayColumn({ name: 'takes_office_on' }) takesOfficeOn!: Day;
  @DayColumn({ name: 'born_on', nullable: true }) bornOn!: Day | null;
  @Column({ name: 'nominated_by', type: 'varchar', length: 60 }) nominatedBy!: string;
  @Column({ type: 'varchar', length: 500 }) note!: string;
  @Column({ name: 'charter_version', type: 'varchar', length: 64 }) charterVersion!: string;
  @IdColumn({ name: 'created_by' }) createdBy!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: Instant;
}

@Entity('office_waivers')
export class WaiverEntity {
  @PrimaryIdColumn() id!: string;
  @AllianceColumn() alliance!: string;
  @IdColumn({ name: 'candidate_id' }) candidateId!: string;
  @Column({ type: 'varchar', length: 12 }) kind!: WaiverKind;
  @Column({ type: 'varchar', length: 12 }) state!: WaiverState;
  @Column({ type: 'varchar', length: 500 }) reason!: string;
  @IdColumn({ name: 'asked_by' }) askedBy!: string;
  @InstantColumn({ name: 'asked_at' }) askedAt!: Instant;
  @Column({ name: 'charter_version', type: 'varchar', length: 64 }) charterVersion!: string;
}
