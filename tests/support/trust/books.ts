import { createPool, type Pool, type RowDataPacket } from 'mysql2/promise';

/** Looks into the database behind the API's back: what counts is what is stored, not what was answered. */
export interface Books {
  rows<T = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<T[]>;
  /** The first column of the first row, as a number. */
  count(sql: string, values?: readonly unknown[]): Promise<number>;
  run(sql: string, values?: readonly unknown[]): Promise<void>;
  close(): Promise<void>;
}

export function openBooks(databaseUrl: string): Books {
  const pool: Pool = createPool({ uri: databaseUrl, connectionLimit: 4, dateStrings: true, supportBigNumbers: true });
  const rows = async <T>(sql: string, values: readonly unknown[] = []): Promise<T[]> => {
    const [found] = await pool.query<RowDataPacket[]>(sql, [...values]);
    return found as T[];
  };
  return {
    rows,
    count: async (sql, values) => {
      const [row] = await rows<Record<string, unknown>>(sql, values);
      return Number(Object.values(row ?? { none: 0 })[0] ?? 0);
    },
    run: async (sql, values = []) => {
      await pool.query(sql, [...values]);
    },
    close: () => pool.end(),
  };
}
