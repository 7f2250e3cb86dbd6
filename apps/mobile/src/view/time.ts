// Everything happens in Shanghai, which has one offset all year; the mini-program has no time zones to ask for.
const SHANGHAI_OFFSET_MS = 8 * 3600 * 1000;
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

const inShanghai = (at: string | number) => new Date(new Date(at).getTime() + SHANGHAI_OFFSET_MS);
const two = (value: number) => String(value).padStart(2, '0');

/** 2026-05-20 → 2026年5月20日 */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** The calendar day in Shanghai: 2026-05-20 */
export const dayOf = (at: string | number): string => inShanghai(at).toISOString().slice(0, 10);

/** 09:14 */
export function clockText(at: string | number): string {
  const there = inShanghai(at);
  return `${two(there.getUTCHours())}:${two(there.getUTCMinutes())}`;
}

/** 5月20日 周三 09:14 */
export function momentText(at: string): string {
  const there = inShanghai(at);
  return `${there.getUTCMonth() + 1}月${there.getUTCDate()}日 ${WEEKDAYS[there.getUTCDay()]} ${clockText(at)}`;
}

/** 2026年5月20日 周三 09:00–17:00, naming the second day only when there is one. */
export function spanText(from: string, to: string): string {
  const begins = `${dayText(dayOf(from))} ${WEEKDAYS[inShanghai(from).getUTCDay()]} ${clockText(from)}`;
  return dayOf(from) === dayOf(to) ? `${begins}–${clockText(to)}` : `${begins} 至 ${momentText(to)}`;
}

/** Today 09:14, else 5月20日, with the year when it is another one. */
export function sinceText(at: string, now: number): string {
  if (dayOf(at) === dayOf(now)) return `今天 ${clockText(at)}`;
  const text = dayText(dayOf(at));
  return dayOf(at).slice(0, 4) === dayOf(now).slice(0, 4) ? text.slice(5) : text;
}
