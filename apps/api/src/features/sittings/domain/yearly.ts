import type { MeetingWarning } from '@mengwu/charter';
import { addDays, type Day } from '@mengwu/kernel';

/** How long before the last day the desk finds it among its work. */
export const LEAD_DAYS = 90;

interface Year {
  readonly year: number;
  readonly needed: number;
  readonly held: number;
  readonly warning: MeetingWarning | undefined;
}

const dayText = (day: Day) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

/** 2026年应至少召开 1 次会议，已召开 0 次，请在12月31日前召开. */
export function yearlyText({ year, needed, held, warning }: Year): string {
  if (!warning) return `${year}年应至少召开 ${needed} 次会议，已召开 ${held} 次`;
  const until = dayText(warning.dueBy);
  const rest = warning.isOverdue ? `已过${until}，请尽快召开` : `请在${until}前召开`;
  return `${year}年应至少召开 ${needed} 次会议，已召开 ${held} 次，${rest}`;
}

/** From when on it is work of the day, and not only a line on the page of the bodies. */
export const isDue = ({ dueBy }: MeetingWarning, on: Day) => on >= addDays(dueBy, -LEAD_DAYS);
