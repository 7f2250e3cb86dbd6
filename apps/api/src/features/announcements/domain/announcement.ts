import type { Audience } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import type { AnnouncementState } from './announcement.states.ts';

export interface Announcement {
  readonly id: string;
  readonly alliance: string;
  readonly title: string;
  readonly body: string;
  readonly audience: Audience;
  readonly state: AnnouncementState;
  readonly version: number;
  readonly createdAt: Instant;
  readonly publishedAt: Instant | null;
}

/** Somebody who is told, and the unit that she was told for. */
export interface Recipient {
  readonly personId: string;
  readonly memberId: string | null;
}

const SUMMARY_LENGTH = 80;

/** The beginning of the text in one line, for lists and the inbox. */
export function summaryOf(body: string): string {
  const line = [...body.replace(/\s+/g, ' ').trim()];
  return line.length <= SUMMARY_LENGTH ? line.join('') : `${line.slice(0, SUMMARY_LENGTH).join('')}…`;
}

/** Each person once, however many ways lead to her. */
export function onePerPerson(recipients: readonly Recipient[]): Recipient[] {
  return [...new Map(recipients.map((recipient) => [recipient.personId, recipient])).values()];
}
