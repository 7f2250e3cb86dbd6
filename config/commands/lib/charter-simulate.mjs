import { ensureBuilt } from './build.mjs';
import { runScript } from './dispatch.mjs';
import { Sentence } from './say.mjs';

const usage = 'simulate [alliance | all] [--years 10] [--seed 1] [--tell]';

/** @type {import('../charter.mjs').Verb} */
export const simulate = {
  usage,
  what: 'An alliance lives years in a system of its own, through the public API on a travelling clock: applications, sittings, votes, terms, departures. After each act everything that must hold is checked. The same seed lives the same life; --tell names each act.',
  async run(args) {
    const [first] = args;
    if (first !== undefined && !first.startsWith('--') && !/^[a-z][a-z0-9-]*$/.test(first)) {
      throw new Sentence(`There is no alliance ${first}. Usage: ${usage}`);
    }
    await ensureBuilt(['api', 'sandbox']);
    return runScript('tests/simulation/simulate.ts', args);
  },
};
