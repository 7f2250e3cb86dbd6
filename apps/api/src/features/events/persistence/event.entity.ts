import type { Fen, Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import { AllianceColumn, FenColumn, IdColumn, InstantColumn, PrimaryIdColumn } from '../../../platform/index.ts';
import type { StoredEventState } from '../domain/event.states.ts';
import type { Event } from '../domain/event.ts';

@Entity('events')
export class EventEntity {
  @PrimaryIdColumn() id!: string;
  @AllianceColumn() alliance!: string;
  @Column({ type: 'varchar', length: 60 }) title!: string;
  @Column({ type: 'varchar', length: 12 }) kind!: Event['kind'];
  @Column({ type: 'text' }) description!: string;
  @Column({ type: 'varchar', length: 80 }) place!: string;
  @InstantColumn({ name: 'starts_at' }) startsAt!: Instant;
  @InstantColumn({ name: 'ends_at' }) endsAt!: Instant;
  @InstantColumn({ name: 'sign_up_closes_at' }) signUpClosesAt!: Instant;
  @Column({ type: 'int', nullable: true }) capacity!: number | null;
  @Column({ type: 'int' }) taken!: number;
  @FenColumn({ name: 'price_fen' }) priceFen!: Fen;
  @FenColumn({ name: 'early_bird_price_fen', nullable: true }) earlyBirdPriceFen!: Fen | null;
  @Column({ type: 'varchar', length: 10 }) state!: StoredEventState;
  @Column({ type: 'int' }) version!: number;
  @InstantColumn({ name: 'published_at', nullable: true }) publishedAt!: Instant | null;
  @InstantColumn({ name: 'public_from', nullable: true }) publicFrom!: Instant | null;
  @Column({ name: 'cancel_reason', type: 'varchar', length: 300, nullable: true }) cancelReason!: string | null;
  @Column({ name: 'seats_per_unit', type: 'int', nullable: true }) seatsPerUnit!: number | null;
  @Column({ name: 'seats_article', type: 'varchar', length: 60, nullable: true }) seatsArticle!: string | null;
  @Column({ name: 'free_meetings_per_year', type: 'int', nullable: true }) freeMeetingsPerYear!: number | null;
  @Column({ name: 'charter_version', type: 'varchar', length: 64, nullable: true }) charterVersion!: string | null;
  @IdColumn({ name: 'created_by' }) createdBy!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: Instant;
}
