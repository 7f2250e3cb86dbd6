import type { FieldPacket } from 'mysql2';
import { asInstant, asNumber } from './type-cast.ts';

const [TIMESTAMP, DATETIME, NEWDECIMAL] = [7, 12, 246];

type Row = Record<string, unknown>;

/**
 * Does to the rows of a prepared statement what `typeCast` does, column by column: mysql2 would make two closures for
 * each value of each row.
 */
export function castRows(rows: unknown[], fields: readonly FieldPacket[] | undefined): unknown[] {
  if (!fields) return rows;
  for (const { columnType, name } of fields) {
    const cast = columnType === DATETIME || columnType === TIMESTAMP ? asInstant : asDecimal(columnType);
    if (!cast) continue;
    for (const row of rows as Row[]) row[name] = cast(row[name] as string | null);
  }
  return rows;
}

function asDecimal(columnType: number | undefined): typeof asNumber | undefined {
  return columnType === NEWDECIMAL ? asNumber : undefined;
}
