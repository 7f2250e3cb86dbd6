import type { MemberRole } from '@mengwu/contracts';
import { ALLOWED, type Decision, refused } from '@mengwu/kernel';
import type { MemberPerson } from './member.ts';

/** Representative and contact speak for the unit; an individual member speaks for itself. */
export function speaksForMember(role: MemberRole): boolean {
  return role !== 'colleague';
}

/** The unit's own contact may remove colleagues; those who speak for the unit are changed by the secretariat. */
export function mayRemovePerson(asker: MemberRole, removed: MemberRole): Decision<'contact_only' | 'contact_stays'> {
  if (!speaksForMember(asker)) return refused('contact_only');
  return speaksForMember(removed) ? refused('contact_stays') : ALLOWED;
}

const STANDS_FIRST: readonly MemberRole[] = ['representative', 'self', 'contact'];

/** Who stands for each member, by member: the first role that it has, and of two in one role the longer there. */
export function representativeAmong(people: readonly MemberPerson[]): Map<string, string> {
  const standing = people
    .filter(({ role }) => speaksForMember(role))
    .sort((one, other) => rank(one) - rank(other) || one.since.localeCompare(other.since));
  const found = new Map<string, string>();
  for (const { memberId, personId } of standing) if (!found.has(memberId)) found.set(memberId, personId);
  return found;
}

const rank = ({ role }: MemberPerson) => STANDS_FIRST.indexOf(role);
