import mysql, { type Connection } from 'mysql2';

export type Value = string | number | null;
type Row = Readonly<Record<string, Value>>;

/** A connection with prepared statements and nothing around them. */
export interface Raw {
  rows<R extends object = Row>(sql: string, values?: readonly Value[]): Promise<R[]>;
  write(sql: string, values?: readonly Value[]): Promise<number>;
  plain(sql: string): Promise<void>;
  end(): void;
}

export function connect(url: string): Raw {
  const { pathname, username, password, hostname, port, searchParams } = new URL(url);
  const socketPath = searchParams.get('socketPath');
  const connection: Connection = mysql.createConnection({
    ...(socketPath ? { socketPath } : { host: hostname, port: Number(port || 3306) }),
    user: username,
    password,
    database: pathname.slice(1),
    charset: 'utf8mb4',
    dateStrings: true,
    maxPreparedStatements: 500,
  });
  // A lost connection fails the statement under way; without one it may end in silence.
  connection.on('error', () => {});
  const send = (sql: string, values: readonly Value[]) =>
    new Promise<unknown>((resolve, reject) => {
      connection.execute(sql, values as Value[], (error, result) => (error ? reject(error) : resolve(result)));
    });
  return {
    rows: async <R extends object>(sql: string, values: readonly Value[] = []) => (await send(sql, values)) as R[],
    write: async (sql, values = []) => ((await send(sql, values)) as { affectedRows: number }).affectedRows,
    plain: (sql) =>
      new Promise((resolve, reject) => {
        connection.query(sql, (error) => (error ? reject(error) : resolve()));
      }),
    end: () => connection.destroy(),
  };
}

/** Inserts many rows, a few hundred at a time. */
export async function insertMany(raw: Raw, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  for (let at = 0; at < rows.length; at += 400) {
    const batch = rows.slice(at, at + 400);
    const marks = batch.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ');
    await raw.write(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${marks}`,
      batch.flatMap((row) => columns.map((column) => row[column] ?? null)),
    );
  }
}
