/** An instant as WeChat Pay writes it, `2026-05-20T13:29:35+08:00`; fractions of a second are dropped. */
export function shanghaiTime(instant: string): string {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new RangeError('not an instant');
  return `${new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}
