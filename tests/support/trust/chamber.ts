import { randomUUID } from 'node:crypto';
import type { DeskMotion, VoteChoice } from '@mengwu/contracts';
import { addMinutes } from '@mengwu/kernel';
import { personName, phoneNumber } from '../factories/names.ts';
import { stampedPdf } from '../factories/stamped-form.ts';
import type { Officer, Person, System } from '../system/index.ts';
import type { Books } from './books.ts';

const DESK = '/alliances/:alliance/desk';
const dayIn = (at: string) => at.slice(0, 10);

/** A council in session: who sits there, each with a phone, and a motion whose vote is open to copy races from. */
export interface Chamber {
  readonly alliance: string;
  readonly voters: readonly { readonly person: Person; readonly mandate: string }[];
  readonly template: DeskMotion;
}

/** Seats so many people in the council and opens a sitting in which they are all present. */
export async function openChamber(
  system: System,
  books: Books,
  officer: Officer,
  { size, serial = 1 }: { size: number; serial?: number },
): Promise<Chamber> {
  const { alliance } = officer;
  const people: { person: Person; id: string; memberId: string }[] = [];
  for (let nth = 0; nth < size; nth += 1) people.push(await seatHolder(system, books, alliance, serial + nth));
  await foundCouncil(system, officer, people);
  const sitting = await openSitting(system, officer);
  const template = await openMotion(officer, sitting);
  const seats = await books.rows<{ mandate: string; person: string }>(
    'SELECT mandate_id AS mandate, person_id AS person FROM ballot_voters WHERE ballot_id = ?',
    [template.ballot?.id],
  );
  const mandateOf = new Map(seats.map(({ mandate, person }) => [person, mandate]));
  return {
    alliance,
    voters: people.map(({ person, id }) => ({ person, mandate: mandateOf.get(id) ?? '' })),
    template,
  };
}

async function seatHolder(system: System, books: Books, alliance: string, serial: number) {
  const person = await system.signIn({
    persona: `seat-${serial}`,
    name: personName(serial),
    phone: phoneNumber(serial),
  });
  const { person: me } = await person.call('GET /me', {});
  const memberId = randomUUID();
  const today = dayIn(await system.now());
  await books.run(
    `INSERT INTO members (id, alliance_id, number, kind, name, state, joined_on, charter_version, created_at)
     VALUES (?, ?, ?, 'unit', ?, 'active', ?, 'race', NOW())`,
    [memberId, alliance, `RACE-${serial}`, `第${serial}实验学校`, today],
  );
  await books.run(
    `INSERT INTO member_people (id, alliance_id, member_id, person_id, role, since)
     VALUES (?, ?, ?, ?, 'representative', ?)`,
    [randomUUID(), alliance, memberId, me.id, today],
  );
  return { person, id: me.id, memberId };
}

async function foundCouncil(system: System, officer: Officer, people: readonly { id: string; memberId: string }[]) {
  const { alliance } = officer;
  const bytes = stampedPdf('理事名单');
  const type = 'application/pdf';
  const { id: file } = await officer.upload({ alliance, purpose: 'resolution', name: '理事名单.pdf', bytes, type });
  const today = dayIn(await system.now());
  await officer.call(`POST ${DESK}/bodies/:body/founding`, {
    params: { alliance, body: 'council' },
    body: {
      ...{ file, decidedOn: today, number: '筹〔2026〕1号', startsOn: today, endsOn: null },
      places: people.map(({ id, memberId }) => ({ personId: id, memberId, title: '理事' })),
    },
  });
}

async function openSitting(system: System, officer: Officer): Promise<string> {
  const { alliance } = officer;
  const startsAt = addMinutes(await system.now(), 90);
  const planned = await officer.call(`POST ${DESK}/sittings`, {
    params: { alliance },
    body: {
      ...{ body: 'council', title: '第一次会议', startsAt, place: '会议室', remoteReason: null },
      ...{ basis: null, follows: null, papers: [] },
    },
  });
  const params = { alliance, sitting: planned.id };
  const items = [{ kind: 'point' as const, id: null, title: '审议事项', note: null }];
  await officer.call(`POST ${DESK}/sittings/:sitting/agenda`, { params, body: { version: planned.version, items } });
  const convened = await officer.call(`POST ${DESK}/sittings/:sitting/convene`, { params });
  await system.travelTo(startsAt);
  for (const { mandate } of convened.participants)
    await officer.call(`POST ${DESK}/sittings/:sitting/participants/:mandate/attendance`, {
      params: { ...params, mandate },
      body: { act: 'arrive' },
    });
  await officer.call(`POST ${DESK}/sittings/:sitting/open`, { params });
  return planned.id;
}

async function openMotion(officer: Officer, sitting: string): Promise<DeskMotion> {
  const { alliance } = officer;
  const body = { body: 'council', kind: 'plan' as const, title: '工作计划', text: '请予审议。', papers: [] };
  const { id } = await officer.call(`POST ${DESK}/motions`, { params: { alliance }, body });
  const params = { alliance, motion: id };
  await officer.call(`POST ${DESK}/motions/:motion/list`, { params, body: { sitting } });
  return officer.call(`POST ${DESK}/motions/:motion/open-vote`, { params, body: { manner: 'secret', deadline: null } });
}

/** One more motion whose vote is open, copied row by row: opening is not what the races are about. */
export async function copyBallot(
  books: Books,
  { template }: Chamber,
  manner: 'secret' | 'named',
): Promise<{ motion: string; ballot: string }> {
  const [motion, ballot] = [randomUUID(), randomUUID()];
  const from = template.ballot?.id;
  await books.run(await copySql(books, 'motions', { id: '?' }, 'id = ?'), [motion, template.id]);
  await books.run(await copySql(books, 'ballots', { id: '?', motion_id: '?', manner: '?' }, 'id = ?'), [
    ...[ballot, motion, manner, from],
  ]);
  await books.run(await copySql(books, 'ballot_voters', { ballot_id: '?' }, 'ballot_id = ?'), [ballot, from]);
  return { motion, ballot };
}

const columns = new Map<string, string[]>();

async function copySql(books: Books, table: string, changed: Record<string, string>, where: string): Promise<string> {
  let known = columns.get(table);
  if (!known) {
    const rows = await books.rows<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns
       WHERE table_schema = DATABASE() AND table_name = ? AND extra NOT LIKE '%GENERATED%'`,
      [table],
    );
    // Changed columns first: their values come before that of the condition.
    known = rows.map(({ name }) => name);
    columns.set(table, known);
  }
  const names = [...Object.keys(changed), ...known.filter((name) => !(name in changed))];
  const values = names.map((name) => changed[name] ?? `\`${name}\``);
  return `INSERT INTO ${table} (${names.map((name) => `\`${name}\``).join(', ')}) SELECT ${values.join(', ')} FROM ${table} WHERE ${where}`;
}

export const CHOICES: readonly VoteChoice[] = ['yes', 'no', 'abstain'];
