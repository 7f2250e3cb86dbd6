import { dayOf, type Instant, startOfDay } from '@mengwu/kernel';

/** 11月21日 15:02, as the clocks in China show it. */
export function dayAndTime(at: Instant): string {
  const day = dayOf(at);
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日 ${timeOfDay(at)}`;
}

/** 15:02, as the clocks in China show it. */
export function timeOfDay(at: Instant): string {
  const minutes = Math.floor((Date.parse(at) - Date.parse(startOfDay(dayOf(at)))) / 60_000);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
