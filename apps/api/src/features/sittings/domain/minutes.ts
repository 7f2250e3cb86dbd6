import type { Instant } from '@mengwu/kernel';
import type { Figures } from './quorum.ts';

export interface MinutesPerson {
  readonly name: string;
  readonly unitName: string | null;
  readonly title: string;
  /** 到会, 14:05 到会，15:30 离会, 请假：出差, 缺席. */
  readonly presence: string;
}

export interface MinutesItem {
  readonly title: string;
  readonly note: string | null;
  readonly kindText: string | null;
  readonly lines: readonly string[];
}

/** What minutes say, kept when a sitting closes: the document can be made from it again, byte for byte. */
export interface MinutesRecord {
  readonly allianceName: string;
  readonly bodyName: string;
  readonly title: string;
  readonly startsAt: Instant;
  readonly openedAt: Instant;
  readonly closedAt: Instant;
  readonly place: string | null;
  readonly remote: { readonly reason: string; readonly article: string | null } | null;
  readonly convenedAt: Instant;
  readonly convenedAs: string;
  readonly seal: string | null;
  readonly basis: string | null;
  readonly chairName: string;
  readonly recorderName: string;
  readonly figures: Figures;
  readonly people: readonly MinutesPerson[];
  readonly agenda: readonly MinutesItem[];
  readonly remarks: readonly string[];
  readonly note: string | null;
}
