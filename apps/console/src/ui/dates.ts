const TIME_ZONE = 'Asia/Shanghai';

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function shanghaiParts(at: string): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
}

/** '2026-05-20T05:29:35.000Z' → '2026年5月20日 13:29', wherever the browser is. */
export function instantText(at: string): string {
  const { year, month, day, hour, minute } = shanghaiParts(at);
  return `${year}年${Number(month)}月${Number(day)}日 ${hour}:${minute}`;
}

/** '2026-05-20' → '2026年5月20日'. */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

/** A time span as people write it: the day once if both ends share it. */
export function spanText(from: string, to: string): string {
  const end = instantText(to);
  const [fromDay] = instantText(from).split(' ');
  const [toDay, toTime] = end.split(' ');
  return fromDay === toDay ? `${instantText(from)}—${toTime}` : `${instantText(from)} 至 ${end}`;
}

/** The wall clock in Shanghai, as a picker in any zone shows it: '2026-05-20T13:29'. */
export function wallClockOf(at: string): string {
  const { year, month, day, hour, minute } = shanghaiParts(at);
  const two = (text: string | undefined) => String(text).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${hour}:${minute}`;
}

/** The instant of a wall clock in Shanghai, which has one offset and no daylight saving. */
export function instantOfWallClock(wallClock: string): string {
  return `${wallClock.slice(0, 16)}:00+08:00`;
}
