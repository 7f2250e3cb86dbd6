import type { Client } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryIdColumn } from '../../../platform/database/columns.ts';

@Entity('identities')
export class IdentityEntity {
  @PrimaryIdColumn() id!: string;
  @Column({ type: 'varchar', length: 8 }) client!: Client;
  @Column({ name: 'app_id', type: 'varchar', length: 64 }) appId!: string;
  @Column({ name: 'open_id', type: 'varchar', length: 128 }) openId!: string;
  @Column({ name: 'union_id', type: 'varchar', length: 128, nullable: true }) unionId!: string | null;
  @IdColumn({ name: 'person_id' }) personId!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: Instant;
}
