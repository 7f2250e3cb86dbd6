import { addDays, addMinutes, type Day, day, dayOf, startOfDay } from '@mengwu/kernel';
import { startSystem } from '../support/system/index.ts';
import { openBooks } from '../support/trust/books.ts';
import { KnownCharter } from './charters.ts';
import type { Life } from './life.ts';
import { chanceOf } from './random.ts';
import type { Watch } from './watch.ts';

const FIRST_DAY = day('2027-01-04');
const MORNING_MINUTES = 9 * 60;

const morningOf = (on: Day) => addMinutes(startOfDay(on), MORNING_MINUTES);

/** Starts a system of its own with an officer at the desk, and settles what the charter leaves open. */
export async function openDesk(
  alliance: string,
  seed: number,
  watch: Watch,
): Promise<Life & { close(): Promise<void> }> {
  const system = await startSystem({ env: { WORKERS: 'off', LOG_LEVEL: 'error' } });
  const books = openBooks(system.databaseUrl);
  await system.travelTo(morningOf(FIRST_DAY));
  const officer = await system.officer(alliance, '秘书处老师');
  const second = await system.officer(alliance, '秘书处另一位老师');
  const known = new KnownCharter(alliance);
  const travelTo = async (on: Day) => {
    await system.travelTo(morningOf(on));
    await system.settle();
    await officer.signIn();
    await second.signIn();
  };
  const life: Life = {
    ...{ system, books, alliance, officer, second, chance: chanceOf(seed), households: [] },
    charter: (on) => known.on(on),
    today: async () => dayOf(await system.now()),
    travelTo,
    act: (name, work) => watch.act(life, name, work),
  };
  await settleQuestions(life, known);
  return {
    ...life,
    close: async () => {
      await books.close();
      await system.stop();
    },
  };
}

/** Quorums, periods, approvers: without them the charter is silent and the system refuses. They hold from tomorrow. */
async function settleQuestions({ officer, alliance, travelTo }: Life, known: KnownCharter): Promise<void> {
  const from = addDays(FIRST_DAY, 1);
  const reason = '联盟成立大会筹备组讨论后确定';
  for (const { path, answer } of known.questionsToAnswer()) {
    await officer.call('POST /alliances/:alliance/desk/charter/settings', {
      params: { alliance },
      body: { path, answer, reason, revision: 0 },
    });
    const value = answer.kind === 'fraction' ? `${answer.numerator}/${answer.denominator}` : plainValue(answer);
    const common = { path, from, reason, by: 'secretariat' };
    known.settle(answer.kind === 'choice' ? { ...common, choice: answer.choice } : { ...common, value });
  }
  await travelTo(from);
}

const plainValue = (answer: object): unknown => Object.entries(answer).find(([key]) => key !== 'kind')?.[1];
