import type { Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import { InstantColumn, PrimaryIdColumn } from '../../../platform/database/columns.ts';

@Entity('persons')
export class PersonEntity {
  @PrimaryIdColumn() id!: string;
  /** Empty until somebody gave one. */
  @Column({ type: 'varchar', length: 30 }) name!: string;
  /** E.164, vouched for by WeChat. */
  @Column({ type: 'varchar', length: 20, nullable: true }) phone!: string | null;
  @InstantColumn({ name: 'phone_at', nullable: true }) phoneAt!: Instant | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: Instant;
}
