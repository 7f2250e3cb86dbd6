import type { OwnSystem } from '../../support/system/index.ts';
import { type Books, difference, requireAlike, requireSound, totals } from './books.ts';
import { cpuUs } from './cpu.ts';
import { signUpOverHttp } from './http-side.ts';
import type { Outcome, Scenario, Turn } from './jobs.ts';
import { connect, type Raw } from './sql.ts';
import type { Twin } from './twin-process.ts';

/** What one turn cost, for each request. */
export interface Cost {
  readonly nodeUs: number;
  readonly dbUs: number;
  readonly perSecond: number;
}

export interface Measured {
  readonly scenario: Scenario;
  readonly rounds: readonly { readonly http: Cost; readonly raw: Cost }[];
}

interface Stage {
  readonly jobs: readonly Turn[];
  readonly system: OwnSystem;
  readonly twin: Twin;
  readonly watched: Readonly<Record<'api' | 'twin' | 'database', number | undefined>>;
}

/** Plays all turns of a scenario and looks at the books after each one. */
export async function measure(scenario: Scenario, stage: Stage): Promise<Measured> {
  const books = connect(stage.system.databaseUrl);
  try {
    return { scenario, rounds: await playAll(books, stage) };
  } finally {
    books.end();
  }
}

async function playAll(books: Raw, stage: Stage): Promise<Measured['rounds']> {
  const costs: Record<Turn['side'], Cost[]> = { http: [], raw: [] };
  const left: Partial<Record<Turn['side'], Books>> = {};
  for (const turn of stage.jobs) {
    const { cost, found } = await play(books, turn, stage);
    left[turn.side] = found;
    if (!turn.isWarmUp) costs[turn.side].push(cost);
    if (left.http && left.raw) requireAlike(left.http, left.raw);
  }
  return costs.http.map((http, at) => ({ http, raw: costs.raw[at] as Cost }));
}

async function play(raw: Raw, turn: Turn, stage: Stage): Promise<{ cost: Cost; found: Books }> {
  const { twin, watched, system } = stage;
  const before = await totals(raw);
  if (turn.side === 'raw') await twin.load(turn.jobs, turn.lanes);
  const server = turn.side === 'raw' ? watched.twin : watched.api;
  const start = { at: performance.now(), node: cpuUs(server), db: cpuUs(watched.database) };
  const outcome: Outcome =
    turn.side === 'raw' ? await twin.run() : await signUpOverHttp(system.api.url, turn.jobs, turn.lanes);
  const seconds = (performance.now() - start.at) / 1000;
  const count = turn.jobs.length;
  const cost = {
    nodeUs: (cpuUs(server) - start.node) / count,
    dbUs: (cpuUs(watched.database) - start.db) / count,
    perSecond: count / seconds,
  };
  const found = difference(before, await totals(raw));
  await requireSound(raw, turn, outcome, found);
  return { cost, found };
}
