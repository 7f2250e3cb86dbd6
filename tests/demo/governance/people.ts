import type { Day } from '@mengwu/kernel';
import type { Chamber } from './chamber.ts';

export interface Seated {
  readonly personId: string;
  readonly memberId: string | null;
  readonly name: string;
}

/** One person for each member, in the order in which the members came. */
export async function membersPeople({ officer, alliance, life }: Chamber): Promise<Seated[]> {
  const { items } = await officer.call('GET /alliances/:alliance/desk/seatable', { params: { alliance }, query: {} });
  const order = life.members.map(({ person }) => person.name);
  const acting = items.filter(({ memberId }) => memberId !== null);
  const known = order.flatMap((name) => acting.filter((one) => one.name === name).slice(0, 1));
  const units = new Set<string>();
  return known.filter(({ memberId }) => memberId !== null && !units.has(memberId) && units.add(memberId));
}

/** Somebody whom the charter names, or who has not signed in yet, is entered by name. */
export async function enlist({ officer, alliance }: Chamber, name: string, organisation: string): Promise<Seated> {
  const body = { name, organisation };
  return officer.call('POST /alliances/:alliance/desk/seatable', { params: { alliance }, body });
}

interface Founding {
  readonly body: string;
  readonly title: string;
  readonly paper: string;
  readonly isOfUnits?: boolean;
}

/** Registers the first holders of a body from the paper of the founding meeting. */
export async function foundBody(
  chamber: Chamber,
  { body, title, paper, isOfUnits = false }: Founding,
  people: readonly Seated[],
): Promise<void> {
  const { officer, alliance } = chamber;
  const today = await chamber.today();
  const places = people.map(({ personId, memberId }) => ({ personId, memberId: isOfUnits ? memberId : null, title }));
  await officer.call('POST /alliances/:alliance/desk/bodies/:body/founding', {
    params: { alliance, body },
    body: {
      ...{ file: await chamber.paper(paper), decidedOn: today, number: null, startsOn: today, endsOn: null },
      places,
    },
  });
}

/** Registers who holds an office since a day. */
export async function registerOffice(
  chamber: Chamber,
  { office, personId, startsOn }: { office: string; personId: string; startsOn: Day },
): Promise<void> {
  const { officer, alliance } = chamber;
  await officer.call('POST /alliances/:alliance/desk/office-terms', {
    params: { alliance },
    body: {
      ...{ office, personId, startsOn, endsOn: null, decidedOn: startsOn, number: null },
      file: await chamber.paper(`关于${office}人选的决定`),
    },
  });
}
