import { apply } from '../../../simulation/acts/apply.ts';
import { foundBodies } from '../../../simulation/acts/bodies.ts';
import { walk } from '../../../simulation/acts/walk.ts';
import type { Life } from '../../../simulation/life.ts';
import { type Household, newHousehold } from '../../../simulation/people.ts';
import type { OwnSystem } from '../../../support/system/index.ts';

/** Somebody new with an application handed in, remembered by the alliance. */
export async function applicant(
  life: Life,
  serial: number,
  kind = 'unit',
): Promise<Household & { application: string }> {
  const household = await newHousehold(life.system as OwnSystem, life.alliance, serial, kind);
  life.households.push(household);
  return Object.assign(household, { application: await apply(life, household) });
}

/** The first members, admitted by the founding papers; where a body is appointed they are its first holders. */
export async function found(life: Life, count: number, firstSerial: number): Promise<Household[]> {
  const founders: Household[] = [];
  for (let at = 0; at < count; at += 1) {
    const founder = await applicant(life, firstSerial + at);
    await walk(life, founder, founder.application, { voteOn: undefined });
    founders.push(founder);
  }
  await foundBodies(life, await life.today());
  return founders;
}
