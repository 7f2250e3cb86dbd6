interface Field {
  readonly type: string;
  string(): string | null;
}

/** Reads DATETIME as the kernel writes an Instant and DATE as it writes a Day; all else as mysql2 does. */
export function typeCast(field: Field, next: () => unknown): unknown {
  if (field.type === 'DATETIME' || field.type === 'TIMESTAMP') return asInstant(field.string());
  if (field.type === 'DATE') return field.string();
  return next();
}

function asInstant(text: string | null): string | null {
  if (text === null) return null;
  const [seconds = '', fraction = ''] = text.split('.');
  return `${seconds.replace(' ', 'T')}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
}
