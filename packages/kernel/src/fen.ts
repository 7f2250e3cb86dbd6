declare const fenBrand: unique symbol;

/** An amount of money in integer fen (1 yuan = 100 fen). Never a fraction, never yuan. */
export type Fen = number & { readonly [fenBrand]: true };

/**
 * The one door through which a number becomes money.
 * @throws RangeError when the value is no safe integer.
 */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no whole number of fen`);
  return (value === 0 ? 0 : value) as Fen;
}

export const ZERO_FEN = fen(0);

export function addFen(...amounts: readonly Fen[]): Fen {
  return fen(amounts.reduce((sum, amount) => sum + amount, 0));
}

/**
 * Reads yuan as written by a person or a bank ("3000", "3,000.50") without passing through a float.
 * @throws RangeError when the text is no amount with at most two decimals.
 */
export function fenFromYuan(text: string): Fen {
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) throw new RangeError(`"${text}" is no amount in yuan`);
  const [, sign, whole = '0', cents = ''] = match;
  const magnitude = Number(whole.replaceAll(',', '')) * 100 + Number(cents.padEnd(2, '0'));
  return fen(sign ? -magnitude : magnitude);
}

/** Writes fen as yuan with two decimals and thousands separators: 500000 → "5,000.00". */
export function formatYuan(amount: Fen): string {
  const magnitude = Math.abs(amount);
  const whole = Math.floor(magnitude / 100).toString();
  const cents = (magnitude % 100).toString().padStart(2, '0');
  return `${amount < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}
