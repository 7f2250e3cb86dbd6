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
  readonly random: () => number;
  readonly home: Instant;
  readonly firstSerial: number;
}

const DAY = 24 * 60;

/** Ten months of one alliance: those who are members now came early, the others are still on their way. */
export async function liveAlliance(life: Life): Promise<void> {
  const { system, officer, home, alliance } = life;
  const endings = Object.entries(alliance.endings).flatMap(([ending, count]) =>
    Array.from({ length: count }, () => ending as Ending),
  );
  const early = endings.filter((ending) => ending === 'member');
  const late = endings.filter((ending) => ending !== 'member');
  await visit(life, 300);
  await announce(officer, 0);
  const members = await admitWave(life, early, life.firstSerial);
  await announce(officer, 1);
  await holdMeetings(life, members);
  await system.travelTo(addMinutes(home, -7 * DAY));
  await officer.signIn();
  await admitWave(life, late, life.firstSerial + early.length);
}

/** Goes back to so many days ago; sessions of before have ended. */
async function visit({ system, officer, home }: Life, daysAgo: number): Promise<void> {
  await system.travelTo(addMinutes(home, -daysAgo * DAY));
  await officer.signIn();
}

async function admitWave(life: Life, endings: readonly Ending[], firstSerial: number): Promise<Applied[]> {
  const { system, officer, alliance } = life;
  const applied = await sideBySide(endings, async (ending, index) => {
    const serial = firstSerial + index;
    const person = await applicant(life, ending, index, serial);
    const kind = alliance.kind(serial);
    return apply({ person, alliance: alliance.id, kind, unit: alliance.units(serial), serial }, ending === 'draft');
  });
  // Numbers follow the order of admission: one after the other, as at a desk.
  for (const [index, one] of applied.entries()) await decide(system, officer, one, endings[index] ?? 'review');
  return applied.filter((_, index) => endings[index] === 'member');
}

/** The first member and the first debtor of the first alliance are played by the newcomer. */
async function applicant(
  { system, alliance, cast }: Life,
  ending: Ending,
  index: number,
  serial: number,
): Promise<Person> {
  const played =
    alliance.id === 'hefd' && index === 0 ? { member: cast.contact, owing: cast.payer }[ending as 'member'] : undefined;
  if (played) {
    await played.signIn();
    return played;
  }
  const person = await system.signIn({ persona: `p${serial}`, name: personName(serial), phone: phoneNumber(serial) });
  await person.sharePhone();
  return person;
}
