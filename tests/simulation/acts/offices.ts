import type { Candidate } from '@mengwu/contracts';
import { addDays } from '@mengwu/kernel';
import { decide } from '../../support/governance/decide.ts';
import { attempt } from '../../support/governance/refusals.ts';
import type { Life } from '../life.ts';
import { holders } from './bodies.ts';
import { choices, put, type Subject } from './motions.ts';

/** Fills every office that is vacant or whose term is over: nominates, checks, elects. */
export async function fillOffices(life: Life): Promise<void> {
  const { officer, alliance } = life;
  const params = { alliance };
  const { items } = await officer.call('GET /alliances/:alliance/desk/offices', { params });
  const today = await life.today();
  const ruled = new Set(life.charter(today).offices?.titles.value.map(({ title }) => title));
  for (const { office, isSingle, holders: held } of items) {
    if (!ruled.has(office) || !isSingle) continue;
    const isFilled = held.some(({ term }) => term.endsOn === null || term.endsOn >= today);
    if (!isFilled) await life.act(`elect ${office}`, () => electInto(life, office));
  }
}

const TRIES = 4;

/** The body that elects officers, where the charter names one. */
async function electingBody(life: Life): Promise<string | undefined> {
  return (await choices(life)).find(({ kind }) => kind === 'election')?.body;
}

async function electInto(life: Life, office: string): Promise<void> {
  const by = await electingBody(life);
  if (by === undefined) return;
  const people = life.chance.shuffled(await holders(life, by)).slice(0, TRIES);
  for (const { person } of people) {
    const candidate = await nominate(life, office, person);
    if (candidate && (await elect(life, by, candidate))) return;
  }
}

/** Puts a candidate to the vote, with a waiver first where she is too old or was elected too often. */
async function elect(life: Life, by: string, candidate: Candidate): Promise<boolean> {
  if (!candidate.stand.allowed) await askForWaivers(life, candidate);
  const subject = await subjectOf(life, 'election', candidate.id);
  if (!subject?.stand.allowed) {
    await giveUp(life, candidate);
    return false;
  }
  const title = `选举${candidate.person.name}任${candidate.office}`;
  const motion = await put(life, { body: by, kind: 'election', title }, subject);
  const manner = life.chance.percent(20) ? 'secret' : 'named';
  const decided = await decide(life, motion, { turnout: life.chance.between(60, 100), favour: 88, manner });
  if (decided.state !== 'passed') await giveUp(life, candidate);
  return decided.state === 'passed';
}

async function subjectOf(life: Life, kind: 'election' | 'waiver', id: string): Promise<Subject | undefined> {
  const found = (await choices(life)).filter((choice) => choice.kind === kind).flatMap(({ subjects }) => subjects);
  return found.find((subject) => subject.id === id);
}

/** Over the limit of age or terms: where the charter knows a way, the body votes and the secretariat consents. */
async function askForWaivers(life: Life, { id, actions, person }: Candidate): Promise<void> {
  const { officer, alliance } = life;
  for (const [kind, may] of [
    ['age', actions.waiveAge],
    ['term', actions.waiveTerm],
  ] as const) {
    if (!may.allowed) continue;
    const params = { alliance, candidate: id };
    const asked = await officer.call('POST /alliances/:alliance/desk/candidates/:candidate/waivers', {
      params,
      body: { kind, reason: '本人经验丰富，工作需要' },
    });
    const waiver = asked.waivers.find((one) => one.kind === kind && one.state === 'asked');
    if (!waiver) continue;
    const by = (await choices(life)).find((choice) => choice.kind === 'waiver')?.body;
    const subject = await subjectOf(life, 'waiver', waiver.id);
    if (by !== undefined && subject?.stand.allowed) {
      const motion = await put(life, { body: by, kind: 'waiver', title: `同意${person.name}任职限制的豁免` }, subject);
      await decide(life, motion, { turnout: 90, favour: 80 });
    }
    await attempt(
      () =>
        officer.call('POST /alliances/:alliance/desk/waivers/:waiver/approve', {
          params: { alliance, waiver: waiver.id },
          body: { note: '秘书处同意' },
        }),
      ['waiver_settled', 'waiver_not_voted', 'waiver_wrong_approver', 'waiver_self_approval', 'waiver_not_found'],
    );
  }
}

/** Nominates somebody and ticks the charter's conditions; over-age and often-elected people show up as refusals. */
async function nominate(life: Life, office: string, personId: string): Promise<Candidate | undefined> {
  const { officer, alliance, chance } = life;
  const today = await life.today();
  const takesOfficeOn = addDays(today, 60);
  const hasAgeLimit = life.charter(today).offices?.maxAge !== undefined;
  const born = `${Number(today.slice(0, 4)) - chance.between(35, 74)}-0${chance.between(1, 9)}-15`;
  const bornOn = hasAgeLimit ? born : null;
  const nominated = await attempt(
    () =>
      officer.call('POST /alliances/:alliance/desk/candidates', {
        params: { alliance },
        body: { office, personId, takesOfficeOn, bornOn, nominatedBy: '提名委员会', note: '' },
      }),
    ['already_candidate', 'birthday_wrong'],
  );
  if (!nominated.done) return undefined;
  let candidate = nominated.value;
  for (const { key } of candidate.checklist) {
    const checked = await tick(life, candidate.id, key);
    if (checked) candidate = checked;
  }
  return candidate;
}

/** Ticks a condition; what concerns an officer herself is ticked by the other one. */
async function tick(
  { alliance, officer, second }: Life,
  candidate: string,
  check: string,
): Promise<Candidate | undefined> {
  const params = { alliance, candidate, check };
  const body = { isMet: true, note: '查阅人事材料', file: null };
  for (const desk of [officer, second]) {
    const ticked = await attempt(
      () => desk.call('POST /alliances/:alliance/desk/candidates/:candidate/checks/:check', { params, body }),
      ['check_unknown', 'own_candidacy'],
    );
    if (ticked.done) return ticked.value;
  }
  return undefined;
}

async function giveUp({ officer, alliance }: Life, { id }: Candidate): Promise<void> {
  await attempt(
    () =>
      officer.call('POST /alliances/:alliance/desk/candidates/:candidate/withdraw', {
        params: { alliance, candidate: id },
        body: { note: '不再提名' },
      }),
    ['candidate_closed'],
  );
}
