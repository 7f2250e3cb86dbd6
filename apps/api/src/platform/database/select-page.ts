import type { Database } from './database.ts';
import type { SqlValue } from './sql.ts';

/** A condition and its values; `undefined` is one that does not apply this time. */
export type Condition = readonly [sql: string, ...values: SqlValue[]] | undefined;

interface PageOrder {
  readonly columns: string;
  /** The table, or the joined tables. */
  readonly from: string;
  readonly where: readonly Condition[];
  readonly orderBy: string;
  readonly offset: number;
  readonly limit: number;
}

/** One page of a list, and how long the whole list is. */
export async function selectPage<Row extends object>(
  database: Database,
  { columns, from, where, orderBy, offset, limit }: PageOrder,
): Promise<{ rows: Row[]; total: number }> {
  const conditions = where.filter((condition) => condition !== undefined);
  const condition = conditions.map(([sql]) => `(${sql})`).join(' AND ');
  const values = conditions.flatMap(([, ...given]) => given);
  const [[count], rows] = await Promise.all([
    database.query<{ total: number }>(`SELECT COUNT(*) AS total FROM ${from} WHERE ${condition}`, values),
    database.query<Row>(
      `SELECT ${columns} FROM ${from} WHERE ${condition} ORDER BY ${orderBy} LIMIT ${limit} OFFSET ${offset}`,
      values,
    ),
  ]);
  return { rows, total: count?.total ?? 0 };
}
