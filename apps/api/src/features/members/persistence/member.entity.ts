import type { MemberState } from '@mengwu/contracts';
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
  @InstantColumn({ name: 'created_at' }) createdAt!: Instant;
}
