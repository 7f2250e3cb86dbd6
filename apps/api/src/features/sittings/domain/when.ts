import { dayOf, type Instant } from '@mengwu/kernel';

const SHANGHAI_MS = 8 * 3600 * 1000;

/** 5月20日 14:00, as a notice says it. */
export function when(at: Instant): string {
  const day = dayOf(at);
  const time = new Date(Date.parse(at) + SHANGHAI_MS).toISOString().slice(11, 16);
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日 ${time}`;
}

/** 2026年5月20日 14:00, as minutes say it. */
export function fullWhen(at: Instant): string {
  return `${dayOf(at).slice(0, 4)}年${when(at)}`;
}
