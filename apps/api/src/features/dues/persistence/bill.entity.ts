import type { BillState } from '@mengwu/contracts';
import type { Day, Fen, Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import {
  AllianceColumn,
  DayColumn,
  FenColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  PrimaryIdColumn,
} from '../../../platform/database/columns.ts';
import type { BillFor, BillLine } from '../domain/bill.ts';

@Entity('bills')
export class BillEntity {
  @PrimaryIdColumn() id!: string;
  @AllianceColumn() alliance!: string;
  @Column({ name: 'for_kind', type: 'varchar', length: 12 }) forKind!: BillFor['kind'];
  @IdColumn({ name: 'for_id' }) forId!: string;
  @IdColumn({ name: 'payer_id', nullable: true }) payerId!: string | null;
  @Column({ name: 'payer_name', type: 'varchar', length: 120 }) payerName!: string;
  @Column({ type: 'varchar', length: 40, nullable: true }) tier!: string | null;
  @Column({ name: 'is_first_year', type: 'boolean' }) isFirstYear!: boolean;
  @Column({ type: 'varchar', length: 8 }) state!: BillState;
  @JsonColumn() lines!: readonly BillLine[];
  @FenColumn({ name: 'total_fen' }) totalFen!: Fen;
  @DayColumn({ name: 'period_from' }) periodFrom!: Day;
  @DayColumn({ name: 'period_to' }) periodTo!: Day;
  @Column({ name: 'period_year', type: 'smallint' }) periodYear!: number;
  @DayColumn({ name: 'due_on', nullable: true }) dueOn!: Day | null;
  @Column({ name: 'charter_version', type: 'varchar', length: 64 }) charterVersion!: string;
  @InstantColumn({ name: 'issued_at' }) issuedAt!: Instant;
  @InstantColumn({ name: 'paid_at', nullable: true }) paidAt!: Instant | null;
  @IdColumn({ name: 'payment_id', nullable: true }) paymentId!: string | null;
}
