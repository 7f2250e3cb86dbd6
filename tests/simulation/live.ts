import type { CharterView } from '@mengwu/charter';
import { type Day, day } from '@mengwu/kernel';
import { decide } from '../support/governance/decide.ts';
import { sit } from '../support/governance/sit.ts';
import { apply, refuse, returnAndCorrect } from './acts/apply.ts';
import { callIn, electSmallBodies, foundBodies, renewAppointed } from './acts/bodies.ts';
import { enterDuties, isActive } from './acts/duties.ts';
import { tryTooEarly } from './acts/early.ts';
import { expel, settleLapses, withdraw } from './acts/leave.ts';
import { freeKinds, put, TITLES } from './acts/motions.ts';
import { fillOffices } from './acts/offices.ts';
import { walk } from './acts/walk.ts';
import type { Life } from './life.ts';
import { type Household, newHousehold } from './people.ts';

const FOUNDERS = 7;

/** Lives so many years: a founding, and then each year what an alliance does in a year. */
export async function live(life: Life, years: number): Promise<void> {
  const first = await life.today();
  await found(life);
  for (let year = 1; year <= years; year += 1) {
    const startsOn = day(`${Number(first.slice(0, 4)) + year}${first.slice(4)}`);
    await liveYear(life, startsOn);
  }
}

async function found(life: Life): Promise<void> {
  const today = await life.today();
  for (let serial = 1; serial <= FOUNDERS; serial += 1) {
    const kind = kindOf(life, today, serial);
    const household = await newHousehold(life.system, life.alliance, serial, kind);
    life.households.push(household);
    await life.act(`found with ${kind} ${serial}`, async () => {
      const application = await apply(life, household);
      await walk(life, household, application, { voteOn: undefined });
    });
  }
  await life.act('found the bodies', () => foundBodies(life, today));
  await electSmallBodies(life);
  await fillOffices(life);
}

/** Units mostly; where the charter has other kinds, one in four is of those. */
function kindOf({ charter }: Life, on: Day, serial: number): string {
  const kinds = Object.keys(charter(on).memberKinds);
  return (serial % 4 === 0 ? kinds.at(-1) : kinds[0]) ?? 'unit';
}

async function liveYear(life: Life, startsOn: Day): Promise<void> {
  const { chance } = life;
  await moveTo(life, startsOn);
  const comers = chance.between(1, 3);
  for (let at = 0; at < comers; at += 1) await newcomer(life);
  await life.act('hold the yearly sitting', () => yearlySitting(life));
  await life.act('enter duties', () => enterDuties(life));
  await renewAppointed(life);
  await electSmallBodies(life);
  await fillOffices(life);
  await leavings(life);
  await settleLapses(life);
  await tryTooEarly(life);
  await comeBack(life);
}

const SMALLEST = 5;

/** Now and then somebody leaves or is expelled; never so many that nobody is left to decide. */
async function leavings(life: Life): Promise<void> {
  const { chance } = life;
  const members = await activeHouseholds(life);
  if (members.length <= SMALLEST) return;
  const [leaver, accused] = chance.shuffled(members);
  const favour = chance.percent(25) ? 30 : 90;
  if (leaver && chance.percent(60))
    await life.act(`${leaver.name} withdraws`, () => withdraw(life, leaver, { favour }));
  if (accused?.memberId && chance.percent(25)) {
    const { name, memberId } = accused;
    await life.act(`expulsion of ${name}`, () => expel(life, memberId, { favour }));
  }
}

async function activeHouseholds(life: Life): Promise<Household[]> {
  const found: Household[] = [];
  for (const household of life.households) {
    if (household.memberId !== null && (await isActive(life, household.memberId))) found.push(household);
  }
  return found;
}

/** Whoever has left and may come back sometimes does. */
async function comeBack(life: Life): Promise<void> {
  const { books, alliance, chance } = life;
  const today = await life.today();
  const gone = await books.rows<{ id: string }>(
    `SELECT id FROM members WHERE alliance_id = ? AND state <> 'active' AND (reapply_from IS NULL OR reapply_from <= ?)`,
    [alliance, today],
  );
  for (const { id } of gone) {
    const household = life.households.find(({ memberId }) => memberId === id);
    if (household && chance.percent(30)) {
      await life.act(`${household.name} comes back`, () => decideOn(life, household));
    }
  }
}

/** Never back: acts take their time, and a busy year runs into the next. */
async function moveTo(life: Life, on: Day): Promise<void> {
  const today = await life.today();
  if (on > today) await life.travelTo(on);
}

async function newcomer(life: Life): Promise<void> {
  const { chance, system, alliance, households } = life;
  const serial = households.length + 1;
  const household = await newHousehold(system, alliance, serial, kindOf(life, await life.today(), serial));
  household.isIdle = chance.percent(15);
  households.push(household);
  await life.act(`application of ${household.name}`, () => decideOn(life, household));
}

async function decideOn(life: Life, household: Household): Promise<void> {
  const { chance } = life;
  const application = await apply(life, household);
  if (chance.percent(25)) await returnAndCorrect(life, household, application);
  if (chance.percent(12)) return refuse(life, application);
  const mood = { turnout: chance.percent(25) ? 45 : chance.between(75, 100), favour: chance.percent(20) ? 35 : 88 };
  const voteOn = async (motion: string) => {
    await decide(life, motion, mood);
  };
  const decided = await walk(life, household, application, { voteOn, isObjected: chance.percent(35) });
  if (decided.state === 'admitted') await callIn(life, household);
}

/** The body that decides most: what it may be asked freely, by name and now and then in secret. */
async function yearlySitting(life: Life): Promise<void> {
  const { chance } = life;
  const highest = deciding(life.charter(await life.today()));
  const kinds = chance.shuffled(await freeKinds(life, highest)).slice(0, 2);
  if (kinds.length === 0) {
    await sit(life, { body: highest, title: '年度会议', motions: [], turnout: 90, favour: 80 });
    return;
  }
  for (const kind of kinds) {
    const motion = await put(life, { body: highest, kind, title: TITLES[kind] ?? '关于联盟事务的决定' });
    const manner = chance.percent(25) ? 'secret' : 'named';
    await decide(life, motion, { turnout: chance.between(55, 100), favour: chance.between(40, 95), manner });
  }
}

/** The body that is asked first: where decisions go through several, the first of them; else the highest one. */
function deciding({ bodies, decisionChain }: CharterView): string {
  const first = decisionChain?.value.find(({ body }) => body !== undefined)?.body;
  const highest = Object.keys(bodies).find((body) => bodies[body]?.isHighest?.value);
  const found = first ?? highest;
  if (found === undefined) throw new Error('the charter names no body that decides');
  return found;
}
