import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDatabase } from '../../config/commands/lib/mariadb.mjs';
import { privateFolder, root } from '../../config/commands/lib/paths.mjs';
import { command, say, step } from '../../config/commands/lib/say.mjs';
import { startSystem } from '../support/system/index.ts';
import { SCENARIOS, type Scenario } from './signup/jobs.ts';
import { type Measured, measure } from './signup/measure.ts';
import { prepare } from './signup/prepare.ts';
import { conditions, report } from './signup/report.ts';
import { serveTwin } from './signup/twin.ts';
import { twinProcess } from './signup/twin-process.ts';

interface Plan {
  readonly scenarios: readonly Scenario[];
  readonly rounds: number;
  readonly size: number;
  readonly workers: boolean;
}

const HELP = `npm run bench -- signup [--rounds 4] [--sign-ups 1200] [--scenario spread|hot|calm] [--workers]

The sign-up for a meeting over HTTP beside the same transaction in raw mysql2 without HTTP, in turns, on a durable
database. Three scenarios: spread (many meetings), hot (one meeting with fewer seats than requests) and calm (one
request after another, a quarter as many).
Counted is the processor time of the serving process and of the database, not of the client that asks.

  --rounds    turns of each side in each scenario
  --sign-ups  requests in a turn
  --scenario  only one of the three
  --workers   let the API deliver messages and seal the audit trail meanwhile; otherwise they rest, because the raw
              side has none`;

const numberOf = (args: readonly string[], name: string, fallback: number): number => {
  const value = args.includes(name) ? Number(args[args.indexOf(name) + 1]) : fallback;
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`${name} takes a whole number of 1 or more`);
  return value;
};

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    say(HELP);
    return 0;
  }
  const rounds = numberOf(args, '--rounds', 4);
  const size = numberOf(args, '--sign-ups', 1_200);
  const only = args.includes('--scenario') ? args[args.indexOf('--scenario') + 1] : undefined;
  const scenarios = SCENARIOS.filter((name) => only === undefined || only === name);
  if (scenarios.length === 0) throw new RangeError(`--scenario takes ${SCENARIOS.join(' or ')}`);
  const workers = args.includes('--workers');
  const stops: (() => unknown)[] = [];
  const tidy = async (): Promise<void> => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void tidy().finally(() => process.exit(1)));
  try {
    report(await compare({ scenarios, rounds, size, workers }, stops));
  } finally {
    await tidy();
  }
  return 0;
}

async function compare({ scenarios, rounds, size, workers }: Plan, stops: (() => unknown)[]): Promise<Measured[]> {
  // Not in the system's folder for passing things: that may lie in memory, where a commit costs nothing.
  const folder = mkdtempSync(join(privateFolder(join(root, '.data')), 'bench-'));
  stops.push(() => rmSync(folder, { recursive: true, force: true }));
  const database = await startDatabase({ dataDir: join(folder, 'database'), durable: true, connections: 200 });
  stops.push(database.stop);
  const system = await startSystem({ databaseUrl: database.url, env: { WORKERS: workers ? 'on' : 'off' } });
  stops.push(system.stop);
  const twin = twinProcess(fork(fileURLToPath(import.meta.url), ['--twin', database.url]));
  stops.push(twin.stop);
  const jobs = await step('preparing members, sessions and meetings', () =>
    prepare(system, { scenarios, rounds, size }),
  );
  conditions({ rounds, size, workers });
  const watched = { api: system.api.pid, twin: twin.pid, database: database.pid };
  const measured: Measured[] = [];
  for (const scenario of scenarios)
    measured.push(await measure(scenario, { jobs: jobs[scenario], system, twin, watched }));
  return measured;
}

const [, , ...args] = process.argv;
if (args[0] === '--twin') await serveTwin(args[1] ?? '');
else await command(() => main(args));
