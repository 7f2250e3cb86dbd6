import type { MemberRole } from '@mengwu/contracts';
import { ALLOWED, type Decision, refused } from '@mengwu/kernel';
import type { MemberPerson } from './member.ts';

export type SuccessionCode = 'already_representative' | 'individual_stands';

/** One of the unit's own people may come to represent it; an individual member stands for herself. */
export function mayRepresent({ role }: Pick<MemberPerson, 'role'>, name: string): Decision<SuccessionCode> {
  if (role === 'self') return refused('individual_stands');
  return role === 'representative' ? refused('already_representative', { params: { name } }) : ALLOWED;
}

/** What becomes of the one who represented the unit: its contact again where it would have none, else a colleague. */
export function roleAfter(
  outgoing: Pick<MemberPerson, 'personId'>,
  chosen: Pick<MemberPerson, 'personId'>,
  people: readonly MemberPerson[],
): MemberRole {
  const hasContact = people.some(
    ({ role, personId }) => role === 'contact' && personId !== chosen.personId && personId !== outgoing.personId,
  );
  return hasContact ? 'colleague' : 'contact';
}
