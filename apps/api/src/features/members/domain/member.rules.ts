import type { MemberRole } from '@mengwu/contracts';
import { ALLOWED, type Decision, refused } from '@mengwu/kernel';

/** Representative and contact speak for the unit; an individual member speaks for itself. */
export function speaksForMember(role: MemberRole): boolean {
  return role !== 'colleague';
}

/** The unit's own contact may remove colleagues; those who speak for the unit are changed by the secretariat. */
export function mayRemovePerson(asker: MemberRole, removed: MemberRole): Decision<'contact_only' | 'contact_stays'> {
  if (!speaksForMember(asker)) return refused('contact_only');
  return speaksForMember(removed) ? refused('contact_stays') : ALLOWED;
}
