import type { LeavingHow, MemberRole, MemberState } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';

/** A unit or a person on an alliance's register. */
export interface Member {
  readonly id: string;
  readonly alliance: string;
  readonly number: string;
  readonly kind: string;
  readonly name: string;
  readonly creditCode: string | null;
  readonly tier: string | null;
  readonly state: MemberState;
  readonly joinedOn: Day;
  readonly paidThrough: Day | null;
  readonly charterVersion: string;
  /** Its last day as a member; null while it is one. */
  readonly leftOn: Day | null;
  readonly leftHow: LeavingHow | null;
  readonly leftArticle: string | null;
  readonly reapplyFrom: Day | null;
}

/** Who acts for a member, and as what. */
export interface MemberPerson {
  readonly memberId: string;
  readonly personId: string;
  readonly role: MemberRole;
  readonly since: Day;
}

/** For whom a person acts in one alliance. */
export interface ActingFor {
  readonly alliance: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly kind: string;
  readonly tier: string | null;
  readonly state: MemberState;
  readonly joinedOn: Day;
  readonly role: MemberRole;
}

/** A member's number: the year of joining and a running number in that year. */
export function memberNumber(year: number, running: number): string {
  return `${year}-${String(running).padStart(4, '0')}`;
}
