import type { ConcernKind, ConcernState } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';

/** Something that a member has brought forward. */
export interface Concern {
  readonly id: string;
  readonly alliance: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly personId: string;
  readonly kind: ConcernKind;
  readonly title: string;
  readonly state: ConcernState;
  readonly article: string | null;
  readonly openedAt: Instant;
  readonly dueOn: Day;
  readonly answeredAt: Instant | null;
  readonly closedAt: Instant | null;
}

export interface ConcernMessage {
  readonly id: string;
  readonly alliance: string;
  readonly concernId: string;
  readonly side: 'member' | 'secretariat';
  readonly personId: string;
  readonly text: string;
  readonly files: readonly string[];
  readonly at: Instant;
}
