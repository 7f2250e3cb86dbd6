import type { Person, System } from '../support/system/index.ts';
import type { Ending } from './alliances.ts';

/** The people whom a newcomer plays; WeChat's sandbox knows them from the start. */
export interface Cast {
  /** Contact of a member university with seats left at the next meeting. */
  readonly contact: Person;
  /** Has an approved application and a bill to pay. */
  readonly payer: Person;
  /** A colleague of the contact, with a ticket and a door to keep. */
  readonly colleague: Person;
  /** Sits in a council that is in session and can vote. */
  readonly director: Person;
  /** Whom each alliance's first applicants of an ending are played by. */
  readonly playedIn: Readonly<Record<string, Partial<Record<Ending, Person>>>>;
}

export async function protagonists(system: System): Promise<Cast> {
  const signIn = async (persona: string, name: string, phone: string) => {
    const person = await system.signIn({ persona, name, phone });
    await person.sharePhone();
    return person;
  };
  const contact = await signIn('lin-yue', '林悦', '13800010001');
  const payer = await signIn('zhou-ning', '周宁', '13800010002');
  const colleague = await signIn('he-qing', '何清', '13800010003');
  const director = await signIn('qin-lan', '秦岚', '13800010005');
  const playedIn = { hefd: { member: contact, owing: payer }, hengshui: { member: director } };
  return { contact, payer, colleague, director, playedIn };
}
