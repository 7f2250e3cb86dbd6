/** Fen to yuan with two decimals and thousands separators, without floats. */
export function yuan(fen: number): string {
  const whole = String(Math.trunc(fen / 100)).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${whole}.${String(fen % 100).padStart(2, '0')}`;
}

export const dateTime = (ms: number): string =>
  new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
