import type { LeavingHow, MemberState } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import { AllianceColumn, DayColumn, InstantColumn, PrimaryIdColumn } from '../../../platform/database/columns.ts';

@Entity('members')
export class MemberEntity {
  @PrimaryIdColumn() id!: string;
  @AllianceColumn() alliance!: string;
  @Column({ type: 'varchar', length: 20 }) number!: string;
  @Column({ type: 'varchar', length: 40 }) kind!: string;
  @Column({ type: 'varchar', length: 120 }) name!: string;
  @Column({ name: 'credit_code', type: 'varchar', length: 18, nullable: true }) creditCode!: string | null;
  @Column({ type: 'varchar', length: 40, nullable: true }) tier!: string | null;
  @Column({ type: 'varchar', length: 12 }) state!: MemberState;
  @DayColumn({ name: 'joined_on' }) joinedOn!: Day;
  @DayColumn({ name: 'paid_through', nullable: true }) paidThrough!: Day | null;
  @Column({ name: 'charter_version', type: 'varchar', length: 64 }) charterVersion!: string;
  @DayColumn({ name: 'left_on', nullable: true }) leftOn!: Day | null;
  @Column({ name: 'left_how', type: 'varchar', length: 12, nullable: true }) leftHow!: LeavingHow | null;
  @Column({ name: 'left_article', type: 'varchar', length: 60, nullable: true }) leftArticle!: string | null;
  @DayColumn({ name: 'reapply_from', nullable: true }) reapplyFrom!: Day | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: Instant;
}
