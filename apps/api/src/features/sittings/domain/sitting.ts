import type { NoticeAnswer, SittingState } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';

export interface Sitting {
  readonly id: string;
  readonly alliance: string;
  readonly body: string;
  readonly bodyName: string;
  readonly title: string;
  readonly state: SittingState;
  readonly startsAt: Instant;
  /** Null when it is held in writing. */
  readonly place: string | null;
  readonly remoteReason: string | null;
  readonly isRemote: boolean;
  /** How time, place and agenda were decided, where the charter gives that to a body. */
  readonly basis: string | null;
  /** The adjourned sitting that this one takes up again. */
  readonly followsId: string | null;
  /** It takes up one that failed for want of a quorum: a charter may ask for fewer people then. */
  readonly isAdjourned: boolean;
  readonly code: string;
  readonly version: number;
  readonly createdAt: Instant;
  /** The charter that it was convened, then opened under. */
  readonly charterVersion: string | null;
  readonly convenedAt: Instant | null;
  readonly convenedAs: string | null;
  readonly seal: string | null;
  readonly sealArticle: string | null;
  /** The figures of the moment at which it opened, closed in writing, or was adjourned. */
  readonly entitled: number | null;
  readonly present: number | null;
  readonly needed: number | null;
  readonly quorumRule: string | null;
  readonly quorumArticle: string | null;
  readonly openedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly chairName: string | null;
  readonly recorderName: string | null;
  readonly closingNote: string | null;
  readonly minutesFileId: string | null;
  readonly minutesSha256: string | null;
}

export interface Notice {
  readonly personId: string;
  readonly mandateId: string;
  readonly notifiedAt: Instant;
  readonly seenAt: Instant | null;
  readonly answer: NoticeAnswer | null;
  readonly answerNote: string | null;
  readonly answeredAt: Instant | null;
}

export type AttendanceManner = 'scan' | 'hand' | 'reply' | 'notice';

export interface Attendance {
  readonly mandateId: string;
  readonly personId: string;
  readonly arrivedAt: Instant;
  readonly manner: AttendanceManner;
  readonly recordedBy: string | null;
  readonly leftAt: Instant | null;
}

export interface Remark {
  readonly at: Instant;
  readonly text: string;
  readonly article: string | null;
}

/** A line of the stored agenda: a motion's words come from its own room. */
export interface AgendaEntry {
  readonly kind: 'point' | 'motion';
  readonly itemId: string;
  readonly title: string | null;
  readonly note: string | null;
}
