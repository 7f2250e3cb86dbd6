import type { Day } from '@mengwu/kernel';
import { decide } from '../../support/governance/decide.ts';
import { paperOf } from '../../support/governance/papers.ts';
import { attempt } from '../../support/governance/refusals.ts';
import type { Life } from '../life.ts';
import type { Household } from '../people.ts';
import { choices, put } from './motions.ts';

interface Place {
  readonly personId: string;
  readonly memberId: string | null;
  readonly title: string;
}

interface Seatable {
  readonly personId: string;
  readonly memberId: string | null;
  readonly name: string;
}

/** Everybody whom the desk can seat, members' people first. */
async function seatable({ officer, alliance }: Life): Promise<Seatable[]> {
  const { items } = await officer.call('GET /alliances/:alliance/desk/seatable', { params: { alliance }, query: {} });
  return items;
}

const titleIn = (body: string) => (body === 'standingCouncil' ? '常务理事' : body === 'council' ? '理事' : '成员');

/** Registers the first holders of each body that is appointed, with the founding paper. */
export async function foundBodies(life: Life, today: Day): Promise<void> {
  const { officer, alliance } = life;
  for (const [body, { seats, representsUnits, name }] of Object.entries(life.charter(today).bodies)) {
    if (seats?.value !== 'appointed') continue;
    const people = (await seatable(life)).filter(({ memberId }) => memberId !== null || !representsUnits?.value);
    const places: Place[] = people.map(({ personId, memberId }) => ({ personId, memberId, title: titleIn(body) }));
    const decidedOn = today;
    await officer.call('POST /alliances/:alliance/desk/bodies/:body/founding', {
      params: { alliance, body },
      body: {
        file: await paperOf(life, `${name.value}组成名单`),
        decidedOn,
        number: null,
        startsOn: today,
        endsOn: null,
        places,
      },
    });
  }
}

/** A small body of a large one is elected by it, one after the other, until it is as large as the charter allows. */
export async function electSmallBodies(life: Life): Promise<void> {
  const today = await life.today();
  for (const [body, { seats, electedBy, maxShareOfCouncil: share, name }] of Object.entries(
    life.charter(today).bodies,
  )) {
    if (seats?.value !== 'elected' || !electedBy) continue;
    const inLarge = (await holders(life, electedBy.value)).length;
    const limit = share ? Math.floor((inLarge * share.value.numerator) / share.value.denominator) : inLarge;
    await renewElected(life, { body, by: electedBy.value, name: name.value });
    for (let tries = 0; tries < limit; tries += 1) {
      if ((await holders(life, body)).length >= limit) break;
      await life.act(`elect into ${body}`, () => electOne(life, { body, by: electedBy.value, name: name.value }));
    }
  }
}

interface Small {
  readonly body: string;
  readonly by: string;
  readonly name: string;
}

/** After the term somebody is elected again first, because those who stay on count; then the others leave. */
async function renewElected(life: Life, small: Small): Promise<void> {
  const today = await life.today();
  const over = (await holders(life, small.body)).filter(({ endsOn }) => endsOn !== null && endsOn < today);
  if (over.length === 0) return;
  const again = new Set(over.map(({ person }) => person));
  await life.act(`elect again into ${small.body}`, () => electOne(life, small, again));
  await endHeldOver(life, small.body);
}

/** Where everybody stays, or nobody has followed, there is nothing to end. */
async function endHeldOver({ officer, alliance }: Life, body: string): Promise<void> {
  await attempt(
    () =>
      officer.call('POST /alliances/:alliance/desk/bodies/:body/end-held-over', {
        params: { alliance, body },
        body: { note: '换届完成，未连任的离任' },
      }),
    ['nobody_held_over', 'no_successor'],
  );
}

async function electOne(life: Life, { body, by, name }: Small, only?: ReadonlySet<string>): Promise<void> {
  const found = (await choices(life))
    .filter((choice) => choice.body === by && choice.kind === 'election')
    .flatMap(({ subjects }) => subjects)
    .filter((subject) => subject.body === body && subject.stand.allowed && (only?.has(subject.id) ?? true));
  if (found.length === 0) return;
  const subject = life.chance.pick(found);
  const motion = await put(
    life,
    { body: by, kind: 'election', title: `选举${subject.label}进入${name}`.slice(0, 110) },
    subject,
  );
  await decide(life, motion, { turnout: 100, favour: 92 });
}

interface Holder {
  readonly mandate: string;
  readonly person: string;
  readonly member: string | null;
  readonly name: string;
  readonly endsOn: string | null;
}

/** Who sits in a body now. */
export async function holders({ officer, alliance }: Life, body: string): Promise<Holder[]> {
  const { mandates } = await officer.call('GET /alliances/:alliance/desk/bodies/:body', { params: { alliance, body } });
  return mandates.flatMap(({ id, person, member, term }) =>
    person
      ? [{ mandate: id, person: person.id, member: member?.id ?? null, name: person.name, endsOn: term.endsOn }]
      : [],
  );
}

/** At the end of a term everybody of an appointed body is named anew, and those who are not leave. */
export async function renewAppointed(life: Life): Promise<void> {
  const { officer, alliance } = life;
  const today = await life.today();
  for (const [body, { seats, representsUnits, name }] of Object.entries(life.charter(today).bodies)) {
    if (seats?.value !== 'appointed') continue;
    const over = (await holders(life, body)).filter(({ endsOn }) => endsOn !== null && endsOn < today);
    if (over.length === 0) continue;
    const paper = () => paperOf(life, `${name.value}换届名单`);
    for (const one of over) {
      if (life.chance.percent(15)) continue;
      await officer.call('POST /alliances/:alliance/desk/bodies/:body/mandates', {
        params: { alliance, body },
        body: {
          ...{ file: await paper(), decidedOn: today, number: null, startsOn: today, endsOn: null },
          ...{ personId: one.person, memberId: representsUnits?.value ? one.member : null, title: titleIn(body) },
        },
      });
    }
    await endHeldOver(life, body);
  }
}

/** A new member may be called into a body that is appointed. */
export async function callIn(life: Life, { memberId }: Household): Promise<void> {
  const { officer, alliance } = life;
  const today = await life.today();
  const [person] = (await seatable(life)).filter((one) => one.memberId === memberId);
  if (!person || memberId === null) return;
  for (const [body, { seats, size, name }] of Object.entries(life.charter(today).bodies)) {
    if (seats?.value !== 'appointed' || body !== 'council') continue;
    if (size?.value && (await holders(life, body)).length >= size.value) continue;
    await officer.call('POST /alliances/:alliance/desk/bodies/:body/mandates', {
      params: { alliance, body },
      body: {
        ...{
          file: await paperOf(life, `增补${name.value}成员`),
          decidedOn: today,
          number: null,
          startsOn: today,
          endsOn: null,
        },
        ...{ personId: person.personId, memberId, title: titleIn(body) },
      },
    });
  }
}
