import type { ApplicationFields, ApplicationState, StepKind } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import {
  AllianceColumn,
  DayColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  PrimaryIdColumn,
} from '../../../platform/index.ts';

@Entity('applications')
export class ApplicationEntity {
  @PrimaryIdColumn() id!: string;
  @AllianceColumn() alliance!: string;
  @IdColumn({ name: 'applicant_id' }) applicantId!: string;
  @Column({ type: 'varchar', length: 40 }) kind!: string;
  @Column({ type: 'varchar', length: 120 }) name!: string;
  @Column({ name: 'credit_code', type: 'varchar', length: 18, nullable: true }) creditCode!: string | null;
  @Column({ type: 'varchar', length: 40, nullable: true }) region!: string | null;
  @Column({ type: 'varchar', length: 12 }) state!: ApplicationState;
  @Column({ type: 'varchar', length: 40, nullable: true }) step!: string | null;
  @Column({ name: 'step_kind', type: 'varchar', length: 12, nullable: true }) stepKind!: StepKind | null;
  @JsonColumn() fields!: ApplicationFields;
  @Column({ type: 'int' }) version!: number;
  @Column({ name: 'charter_version', type: 'varchar', length: 64 }) charterVersion!: string;
  @DayColumn({ name: 'path_on', nullable: true }) pathOn!: Day | null;
  @IdColumn({ name: 'motion_id', nullable: true }) motionId!: string | null;
  @IdColumn({ name: 'bill_id', nullable: true }) billId!: string | null;
  @IdColumn({ name: 'member_id', nullable: true }) memberId!: string | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: Instant;
  @InstantColumn({ name: 'submitted_at', nullable: true }) submittedAt!: Instant | null;
  @InstantColumn({ name: 'waiting_since', nullable: true }) waitingSince!: Instant | null;
  @InstantColumn({ name: 'updated_at' }) updatedAt!: Instant;
}
