import { bold, say, table } from '../../../config/commands/lib/say.mjs';
import { isExact } from './cpu.ts';
import { CONNECTIONS, POOL } from './jobs.ts';
import type { Cost, Measured } from './measure.ts';

const GOAL = 0.75;

/** Under which circumstances the figures hold. */
export function conditions({ rounds, size, workers }: { rounds: number; size: number; workers: boolean }): void {
  say(`
${rounds} rounds of ${size} requests for each side, in turns, after one round to warm up.
Database: durable, each commit on the disk before it is answered; ${POOL} connections for either side.
HTTP: ${CONNECTIONS} connections that stay open, the built API with NODE_ENV=development (production refuses the WeChat
sandbox), so the guard of tenants and the checks of answers work, too, and are counted. ${
    workers ? 'Its background work runs and is counted.' : 'Its background work rests (WORKERS=off).'
  }
The API commits sign-ups that arrive at once together, as it does in service; raw commits each for itself. So spread and
hot tell what a rush costs, and calm, with one request after another, what HTTP and everything around it add.
Raw: the transaction alone; neither HTTP nor the look-up of the session is in it.
${
  isExact
    ? 'Processor time of serving process and database, from /proc.'
    : 'Processor time of serving process and database, from ps: coarser than on Linux, so trust long runs only.'
}`);
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (low + high) / 2;
};

const total = ({ nodeUs, dbUs }: Cost): number => nodeUs + dbUs;
const cpu = (cost: Cost): string => `${cost.nodeUs.toFixed(0)} + ${cost.dbUs.toFixed(0)}`;

const medianOf = (costs: readonly Cost[]): Cost => ({
  nodeUs: median(costs.map(({ nodeUs }) => nodeUs)),
  dbUs: median(costs.map(({ dbUs }) => dbUs)),
  perSecond: median(costs.map(({ perSecond }) => perSecond)),
});

interface Ratio {
  readonly byCpu: number;
  readonly byRate: number;
}

function ratioOf(rounds: Measured['rounds']): Ratio {
  return {
    byCpu: median(rounds.map(({ http, raw }) => total(raw) / total(http))),
    byRate: median(rounds.map(({ http, raw }) => http.perSecond / raw.perSecond)),
  };
}

/** Prints a table for each scenario, and last the two figures of the scenario `spread` that the goal is about. */
export function report(measured: readonly Measured[]): void {
  const ratios = measured.map(({ scenario, rounds }) => {
    const line = (name: string, http: Cost, raw: Cost, { byCpu, byRate }: Ratio) => [
      name,
      cpu(http),
      cpu(raw),
      byCpu.toFixed(2),
      http.perSecond.toFixed(0),
      raw.perSecond.toFixed(0),
      byRate.toFixed(2),
    ];
    const whole = ratioOf(rounds);
    const http = medianOf(rounds.map((round) => round.http));
    const raw = medianOf(rounds.map((round) => round.raw));
    say(`\n${bold(scenario)}: CPU µs for each request, node + database`);
    say(
      table([
        ['round', 'HTTP', 'raw', 'raw : HTTP', 'HTTP /s', 'raw /s', 'HTTP : raw'],
        ...rounds.map((round, at) => line(String(at + 1), round.http, round.raw, ratioOf([round]))),
        line('median', http, raw, whole),
      ]),
    );
    return { scenario, ...whole };
  });
  say('\nAfter every round both sides had left the same rows, and no meeting was oversold.');
  for (const { scenario, byCpu, byRate } of ratios.filter((each) => each.scenario !== 'spread'))
    say(`${scenario}: HTTP ${byCpu.toFixed(2)} of raw by CPU, ${byRate.toFixed(2)} by rate`);
  const spread = ratios.find(({ scenario }) => scenario === 'spread');
  if (spread)
    say(
      `bench signup: HTTP ${spread.byCpu.toFixed(2)} of raw by CPU (goal ${GOAL}), ${spread.byRate.toFixed(2)} by rate`,
    );
}
