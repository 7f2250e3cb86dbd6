import type { Client } from '@mengwu/contracts';
import type { Fen, Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import {
  AllianceColumn,
  FenColumn,
  IdColumn,
  InstantColumn,
  PrimaryIdColumn,
} from '../../../platform/database/columns.ts';
import type { AttemptState } from '../domain/attempt.states.ts';
import type { SubjectKind } from '../domain/attempt.ts';

@Entity('payment_attempts')
export class AttemptEntity {
  @PrimaryIdColumn() id!: string;
  @AllianceColumn() alliance!: string;
  @Column({ name: 'subject_kind', type: 'varchar', length: 20 }) subjectKind!: SubjectKind;
  @IdColumn({ name: 'subject_id' }) subjectId!: string;
  @IdColumn({ name: 'payer_id' }) payerId!: string;
  @Column({ type: 'varchar', length: 8 }) client!: Client;
  @Column({ name: 'merchant_id', type: 'varchar', length: 32 }) merchantId!: string;
  @Column({ name: 'app_id', type: 'varchar', length: 32 }) appId!: string;
  @Column({ name: 'open_id', type: 'varchar', length: 64 }) openId!: string;
  @Column({ name: 'out_trade_no', type: 'varchar', length: 32 }) outTradeNo!: string;
  @FenColumn({ name: 'amount_fen' }) amountFen!: Fen;
  @Column({ name: 'order_body', type: 'text' }) orderBody!: string;
  @Column({ name: 'prepay_id', type: 'varchar', length: 64, nullable: true }) prepayId!: string | null;
  @InstantColumn({ name: 'prepaid_at', nullable: true }) prepaidAt!: Instant | null;
  @Column({ type: 'varchar', length: 12 }) state!: AttemptState;
  @Column({ name: 'transaction_id', type: 'varchar', length: 64, nullable: true }) transactionId!: string | null;
  @InstantColumn({ name: 'paid_at', nullable: true }) paidAt!: Instant | null;
  @InstantColumn({ name: 'started_at' }) startedAt!: Instant;
  @InstantColumn({ name: 'query_at', nullable: true }) queryAt!: Instant | null;
  @Column({ type: 'int' }) queries!: number;
}
