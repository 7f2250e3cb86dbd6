import type { MemberRole } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import {
  AllianceColumn,
  DayColumn,
  IdColumn,
  InstantColumn,
  PrimaryIdColumn,
} from '../../../platform/database/columns.ts';

@Entity('member_people')
export class MemberPersonEntity {
  @PrimaryIdColumn() id!: string;
  @AllianceColumn() alliance!: string;
  @IdColumn({ name: 'member_id' }) memberId!: string;
  @IdColumn({ name: 'person_id' }) personId!: string;
  @Column({ type: 'varchar', length: 16 }) role!: MemberRole;
  @DayColumn() since!: Day;
  @InstantColumn({ name: 'removed_at', nullable: true }) removedAt!: Instant | null;
}
