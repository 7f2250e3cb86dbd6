import { addMinutes, type Instant } from '@mengwu/kernel';
import { personName, phoneNumber } from '../support/factories/names.ts';
import type { Officer, Person, System } from '../support/system/index.ts';
import type { DemoAlliance, Ending } from './alliances.ts';
import { announce } from './announcements.ts';
import { type Applied, apply } from './applicant.ts';
import { decide } from './desk.ts';
import { holdMeetings } from './hold-meetings.ts';
import type { Cast } from './protagonists.ts';
import { sideBySide } from './side-by-side.ts';

export interface Life {
  readonly system: System;
  readonly officer: Officer;
  readonly alliance: DemoAlliance;
  readonly cast: Cast;
  readonly seed: number;
  readonly random: () => number;
  readonly home: Instant;
  readonly firstSerial: number;
  /** Whose application leads to membership, in the order in which they came. */
  readonly members: Applied[];
}

const DAY = 24 * 60;

/** Days before today on which people come: those who are members now came early, the others are still on their way. */
const EARLY = [300, 285, 262];
/** So many come before the bodies are founded; a body that admits by vote is asked about the others. */
const FOUNDERS = 16;
const LATE = [24, 11, 5, 2];

/** Ten months of one alliance. */
export async function liveAlliance(life: Life): Promise<void> {
  const { officer, alliance } = life;
  const endings = Object.entries(alliance.endings).flatMap(([ending, count]) =>
    Array.from({ length: count }, () => ending as Ending),
  );
  const early = endings.filter((ending) => ending === 'member');
  const late = endings.filter((ending) => ending !== 'member');
  await admitWaves(life, early, EARLY, (index) => (index < FOUNDERS ? index % 2 : 2), life.firstSerial);
  await announce(officer, 0);
  await announce(officer, 1);
  await holdMeetings(life, life.members);
  await admitWaves(life, late, LATE, (index) => index % LATE.length, life.firstSerial + early.length);
}

/** Each wave comes on its day. */
async function admitWaves(
  life: Life,
  endings: readonly Ending[],
  days: readonly number[],
  waveOf: (index: number) => number,
  firstSerial: number,
): Promise<void> {
  for (const [wave, daysAgo] of days.entries()) {
    await life.system.travelTo(addMinutes(life.home, -daysAgo * DAY + wave * 95));
    const mine = [...endings.entries()].filter(([index]) => waveOf(index) === wave);
    life.members.push(...(await admitWave(life, mine, firstSerial)));
  }
}

async function admitWave(
  life: Life,
  comers: readonly (readonly [number, Ending])[],
  firstSerial: number,
): Promise<Applied[]> {
  const { system, officer, alliance } = life;
  const applied = await sideBySide(comers, async ([index, ending]) => {
    const serial = firstSerial + index;
    const person = await applicant(life, ending, index, serial);
    const kind = alliance.kind(serial);
    return apply({ person, alliance: alliance.id, kind, unit: alliance.units(serial), serial }, ending === 'draft');
  });
  // Numbers follow the order of admission: one after the other, as at a desk.
  for (const [index, one] of applied.entries()) await decide(system, officer, one, comers[index]?.[1] ?? 'review');
  return applied.filter((_, index) => comers[index]?.[1] === 'member');
}

/** The first member and the first debtor of one alliance, and the first member of another, are played by the newcomer. */
async function applicant(
  { system, alliance, cast }: Life,
  ending: Ending,
  index: number,
  serial: number,
): Promise<Person> {
  const played = index === 0 ? cast.playedIn[alliance.id]?.[ending] : undefined;
  if (played) {
    await played.signIn();
    return played;
  }
  const person = await system.signIn({ persona: `p${serial}`, name: personName(serial), phone: phoneNumber(serial) });
  await person.sharePhone();
  return person;
}
