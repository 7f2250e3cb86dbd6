import type { CharterAnswer } from '@mengwu/contracts';
import { addDays, addMinutes, type Day, dayOf, type Instant } from '@mengwu/kernel';

/** The secretariat's answer to an open question of the charter. */
export interface CharterSetting {
  readonly id: string;
  readonly alliance: string;
  readonly path: string;
  /** 1 for the first answer to its question, and so on. */
  readonly answerNo: number;
  readonly answer: CharterAnswer;
  /** The answer in Chinese. */
  readonly words: string;
  readonly reason: string;
  readonly officerId: string;
  readonly madeAt: Instant;
  readonly holdsFrom: Day;
  readonly revokedAt: Instant | null;
  readonly revokedBy: string | null;
  readonly revokeReason: string | null;
}

// Clocks of two machines differ, and a transaction takes its time: what is made in a day's last minute waits a day more.
const SLACK_MINUTES = 1;

/** The first day of an answer given now: the next one, so that one day has one charter. */
export function holdsFrom(now: Instant): Day {
  return addDays(dayOf(addMinutes(now, SLACK_MINUTES)), 1);
}

/** Whether an answer can still be taken back: no process may have lived under it yet. */
export function isBeforeItHolds(setting: CharterSetting, now: Instant): boolean {
  return dayOf(addMinutes(now, SLACK_MINUTES)) < setting.holdsFrom;
}

/** The answers that hold on a day, one for each question, in the order in which they were given: one may change what another set. */
export function settingsOn(settings: readonly CharterSetting[], on: Day): CharterSetting[] {
  const latest = new Map<string, CharterSetting>();
  for (const one of settings) {
    if (one.revokedAt !== null || one.holdsFrom > on) continue;
    const known = latest.get(one.path);
    if (!known || known.answerNo < one.answerNo) latest.set(one.path, one);
  }
  const order = ({ madeAt, path }: CharterSetting) => `${madeAt} ${path}`;
  return [...latest.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Counts what has happened to a question, so that an answer tells what its officer had seen. */
export function revisionOf(settings: readonly CharterSetting[], path: string): number {
  const own = settings.filter((one) => one.path === path);
  return own.length + own.filter(({ revokedAt }) => revokedAt !== null).length;
}
