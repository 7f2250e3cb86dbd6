import { addDays, addMinutes, type Day, dayOf, startOfDay } from '@mengwu/kernel';
import { KnownCharter } from '../../../simulation/charters.ts';
import type { Life } from '../../../simulation/life.ts';
import { chanceOf } from '../../../simulation/random.ts';
import { openBooks } from '../../../support/trust/books.ts';
import type { Stage } from './stage.ts';

const MORNING_MINUTES = 9 * 60;

export const morningOf = (on: Day) => addMinutes(startOfDay(on), MORNING_MINUTES);

/** An answer that the secretariat gives to an open question before it can go on. */
export type Settled = Readonly<
  Record<
    string,
    | { kind: 'number'; number: number }
    | { kind: 'choice'; choice: string }
    | { kind: 'fraction'; numerator: number; denominator: number }
  >
>;

/** One alliance with an officer at its desk, its open questions settled as this tale needs them. */
export async function lifeOn(stage: Stage, alliance: string, settled: Settled = {}): Promise<Life> {
  const { system } = stage;
  const officer = await system.officer(alliance, '秘书处老师');
  const second = await system.officer(alliance, '秘书处另一位老师');
  const known = new KnownCharter(alliance);
  const travelTo = async (on: Day) => {
    await stage.travelTo(morningOf(on));
    await system.settle();
    await officer.signIn();
    await second.signIn();
  };
  const life: Life = {
    ...{ system, books: openBooks(system.databaseUrl), alliance, officer, second, chance: chanceOf(7), households: [] },
    charter: (on) => known.on(on),
    today: async () => dayOf(await system.now()),
    travelTo,
    act: (_, work) => work(),
  };
  for (const [path, answer] of Object.entries(settled)) {
    await officer.call('POST /alliances/:alliance/desk/charter/settings', {
      params: { alliance },
      body: { path, answer, reason: '成立大会筹备组讨论后确定', revision: 0 },
    });
  }
  // What is settled today holds from tomorrow.
  if (Object.keys(settled).length > 0) await travelTo(addDays(await life.today(), 1));
  return life;
}
