const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A unified social credit code of a public institution, number `serial`, with its right check character (GB 32100-2015). */
export function creditCode(serial: number): string {
  const body = `12320000${String(serial).padStart(9, '0')}`;
  const sum = [...body].reduce((total, letter, at) => total + ALPHABET.indexOf(letter) * (3 ** at % 31), 0);
  return `${body}${ALPHABET[(31 - (sum % 31)) % 31]}`;
}
