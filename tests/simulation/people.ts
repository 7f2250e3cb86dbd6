import { creditCode } from '../support/factories/credit-code.ts';
import { personName, phoneNumber, universityName } from '../support/factories/names.ts';
import type { OwnSystem, Person } from '../support/system/index.ts';

/** A unit or a person that wants to be a member, and who speaks for it. */
export interface Household {
  readonly serial: number;
  readonly kind: string;
  readonly name: string;
  readonly creditCode: string;
  readonly contact: Person;
  /** Its member id once it has been admitted; the last one where it was admitted again. */
  memberId: string | null;
  /** Whether it keeps up its duties; one that does not lapses where the charter says so. */
  isIdle: boolean;
}

/** Somebody new, known to WeChat and signed in. */
export async function newHousehold(
  system: OwnSystem,
  alliance: string,
  serial: number,
  kind: string,
): Promise<Household> {
  const person = { persona: `${alliance}-${serial}`, name: personName(serial), phone: phoneNumber(serial) };
  const contact = await system.signIn(person);
  await contact.sharePhone();
  const name = kind === 'individual' ? personName(serial) : `${universityName(serial)}第${serial}校区`;
  return { serial, kind, name, creditCode: creditCode(serial), contact, memberId: null, isIdle: false };
}
