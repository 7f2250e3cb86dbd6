import { type Fen, fen, type Instant, instant } from '@mengwu/kernel';
import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';

interface Options {
  readonly name?: string;
  readonly nullable?: boolean;
}

const toInstant = (value: Date | string | null): Instant | null => (value === null ? null : instant(value));
const toFen = (value: string | number | null): Fen | null => (value === null ? null : fen(Number(value)));

/** A UUID made by the application. */
export const IdColumn = (options: Options = {}) => Column({ ...ID, ...options });
export const PrimaryIdColumn = (options: { name?: string } = {}) =>
  PrimaryColumn({ ...ID, ...options, nullable: false });
/** An alliance's id, as in its address and its charter's file name. */
export const AllianceColumn = (options: Options = {}) => Column({ ...ALLIANCE, name: 'alliance_id', ...options });
/** An `Instant`: DATETIME(3) in UTC. */
export const InstantColumn = (options: Options = {}) => Column({ ...INSTANT, ...options });
/** A `Day`: DATE. */
export const DayColumn = (options: Options = {}) => Column({ type: 'date', ...options });
/** A `Fen` amount: BIGINT. */
export const FenColumn = (options: Options = {}) => Column({ ...FEN, ...options });
/** A JSON value. */
export const JsonColumn = (options: Options = {}) => Column({ type: 'json', ...options });

const ID = { type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' } as const;
const ALLIANCE: ColumnOptions = { type: 'varchar', length: 31, charset: 'ascii', collation: 'ascii_bin' };
const INSTANT: ColumnOptions = {
  type: 'datetime',
  precision: 3,
  transformer: { to: (value: Instant | null | undefined) => value, from: toInstant },
};
const FEN: ColumnOptions = {
  type: 'bigint',
  transformer: { to: (value: Fen | null | undefined) => value, from: toFen },
};
