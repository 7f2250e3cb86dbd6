export type SqlValue = string | number | boolean | Buffer | null;

/** What one mark of a plain statement stands for: a value, a list for `IN (?)`, or rows for `VALUES ?`. */
export type SqlList = SqlValue | readonly SqlValue[] | readonly (readonly SqlValue[])[];

export interface WriteResult {
  readonly affectedRows: number;
}

/** `(?, ?, ?)` for an IN list of `values`; MySQL has no empty list, so none must be asked for. */
export function marks(values: readonly unknown[]): string {
  if (values.length === 0) throw new RangeError('An IN list needs at least one value');
  return `(${values.map(() => '?').join(', ')})`;
}

/**
 * A text to compare an ascii column with: the database refuses to compare letters of other scripts with it, so those
 * become null, which equals nothing.
 */
export function forAscii(text: string): string | null {
  return /^[ -~]*$/.test(text) ? text : null;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** An Instant goes to a DATETIME(3) column as it is; MySQL does not read the T and the Z. */
export function toSql(value: SqlValue): SqlValue {
  return typeof value === 'string' && value.length === 24 && INSTANT.test(value)
    ? `${value.slice(0, 10)} ${value.slice(11, 23)}`
    : value;
}

export function listToSql(value: SqlList): unknown {
  return Array.isArray(value) ? value.map((item) => listToSql(item as SqlList)) : toSql(value as SqlValue);
}
