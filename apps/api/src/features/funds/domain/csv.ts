/** A number stands as it is; a text that a spreadsheet would take for a formula is kept from being one. */
export type CsvCell = string | number;

const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: CsvCell): string => {
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Rows as CSV with a byte order mark, without which Excel reads Chinese as noise. */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
