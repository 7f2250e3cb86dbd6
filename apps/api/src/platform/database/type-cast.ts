interface Field {
  readonly type: string;
  string(): string | null;
}

/** Reads DATETIME as an Instant, DATE as a Day and a whole DECIMAL (what SUM gives) as a number; the rest as mysql2 does. */
export function typeCast(field: Field, next: () => unknown): unknown {
  if (field.type === 'DATETIME' || field.type === 'TIMESTAMP') return asInstant(field.string());
  if (field.type === 'DATE') return field.string();
  if (field.type === 'NEWDECIMAL') return asNumber(field.string());
  return next();
}

export function asInstant(text: string | null): string | null {
  if (text === null) return null;
  const [seconds = '', fraction = ''] = text.split('.');
  return `${seconds.replace(' ', 'T')}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
}

export function asNumber(text: string | null): number | string | null {
  const value = Number(text);
  return text !== null && /^-?\d+$/.test(text) && Number.isSafeInteger(value) ? value : text;
}
