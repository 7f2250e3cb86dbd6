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

/** What keeps the machinery going and changes by itself. */
const MACHINERY = ['jobs', 'clock_offset', 'migrations'];

/**
 * A fingerprint of every table's content, or of the given ones. Not CHECKSUM TABLE: that one also sees the bytes that lie
 * behind a NULL, and they change by themselves.
 */
export async function fingerprints(books: Books, only?: readonly string[]): Promise<Record<string, string>> {
  const columns = await books.rows<{ name: string; col: string }>(
    `SELECT table_name AS name, column_name AS col FROM information_schema.columns
     WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position`,
  );
  const prints: Record<string, string> = {};
  for (const table of new Set(columns.map(({ name }) => name))) {
    if (only ? !only.includes(table) : MACHINERY.includes(table)) continue;
    const cells = columns.filter(({ name }) => name === table).map(({ col }) => `COALESCE(HEX(\`${col}\`), '-')`);
    const [row] = await books.rows(
      `SELECT COUNT(*) AS count, COALESCE(SUM(CRC32(CONCAT_WS('|', ${cells.join(', ')}))), 0) AS sum FROM \`${table}\``,
    );
    prints[table] = JSON.stringify(row);
  }
  return prints;
}
