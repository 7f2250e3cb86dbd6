import { addDays, addMinutes, type Day, dayOf, startOfDay } from '@mengwu/kernel';
import { type Chance, chanceOf } from '../../simulation/random.ts';
import type { Governed } from '../../support/governance/governed.ts';
import { paperOf } from '../../support/governance/papers.ts';
import type { Applied } from '../applicant.ts';
import type { Life } from '../live-alliance.ts';

/** An alliance seen from the desk that convenes its bodies. */
export interface Chamber extends Governed {
  readonly chance: Chance;
  readonly life: Life;
  /** So many days before the day on which a newcomer opens the doors. */
  day(daysAgo: number): Day;
  /** Waits for the morning of that day. */
  until(daysAgo: number): Promise<void>;
  /** A paper with a seal, uploaded. */
  paper(name: string, purpose?: Parameters<typeof paperOf>[2]): Promise<string>;
}

/** Bodies and members draw their chances apart: both go on at the same time. */
const APART = 1000;
const MORNING_MINUTES = 9 * 60;

export function chamberOf(life: Life): Chamber {
  const { system, officer, alliance } = life;
  const day = (daysAgo: number) => addDays(dayOf(life.home), -daysAgo);
  const travelTo = (on: Day) => system.travelTo(addMinutes(startOfDay(on), MORNING_MINUTES));
  const shared = { system, officer, alliance: alliance.id };
  return {
    ...shared,
    life,
    chance: chanceOf(life.seed + APART),
    get households() {
      return life.members.map(householdOf);
    },
    today: async () => dayOf(await system.now()),
    travelTo,
    day,
    until: (daysAgo) => travelTo(day(daysAgo)),
    paper: (name, purpose) => paperOf(shared, name, purpose),
  };
}

const householdOf = ({ kind, unit, person }: Applied) => ({
  name: kind === 'individual' ? person.name : unit,
  contact: person,
});
