import { dayOf, type Instant, startOfDay } from '@mengwu/kernel';

/** 11月21日 15:02, as the clocks in China show it. */
export function dayAndTime(at: Instant): string {
  const day = dayOf(at);
  const minutes = Math.floor((Date.parse(at) - Date.parse(startOfDay(day))) / 60_000);
  const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日 ${time}`;
}

/** 三分之二 reads as 2/3 in every founding document. */
export function shareText({ numerator, denominator }: { numerator: number; denominator: number }): string {
  return `${numerator}/${denominator}`;
}
