import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../../config/commands/lib/paths.mjs';
import { answers, startService } from '../../../config/commands/lib/service.mjs';
import { freePorts } from '../system/free-ports.ts';

/** One protection taken out of the built API: `find` must occur, or the control would no longer bite. */
export interface Mutation {
  readonly find: string | RegExp;
  readonly replace: string;
}

export interface Mutant {
  readonly url: string;
  readonly pid: number | undefined;
  readonly log: () => string;
  stop(): Promise<void>;
}

/**
 * Starts a copy of the built API in which protections are off, on the same database and WeChat. Controls only: it shows
 * that the test beside it would notice.
 */
export async function startMutant(
  env: NodeJS.ProcessEnv,
  mutations: readonly Mutation[],
  more: Readonly<Record<string, string>> = {},
): Promise<Mutant> {
  const cache = join(root, 'node_modules/.cache/mengwu');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'mutant-'));
  const logs = mkdtempSync(join(tmpdir(), 'mengwu-mutant-'));
  const tidy = () => {
    for (const each of [folder, logs]) rmSync(each, { recursive: true, force: true });
  };
  try {
    cpSync(join(root, 'apps/api/dist'), folder, { recursive: true });
    for (const mutation of mutations) mutate(folder, mutation);
    const [port = 0] = await freePorts(1);
    const url = `http://127.0.0.1:${port}`;
    const log = join(logs, 'api.log');
    const service = await startService({
      name: 'the API without a protection',
      script: join(folder, 'main.js'),
      env: { ...env, API_PORT: String(port), ...more },
      log,
      isReady: () => answers(`${url}/ready`),
    });
    const stop = async () => {
      await service.stop();
      tidy();
    };
    return { url, pid: service.pid, log: () => readFileSync(log, 'utf8'), stop };
  } catch (error) {
    tidy();
    throw error;
  }
}

function mutate(folder: string, { find, replace }: Mutation): void {
  const touched = loadedFrom(join(folder, 'main.js')).filter((path) => {
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(find, replace);
    if (changed === text) return false;
    writeFileSync(path, changed);
    return true;
  });
  if (touched.length === 0) throw new Error(`The control is blunt: nothing in the built API matches ${find}`);
}

/** The files that a start really loads: an old chunk that lies about would swallow a mutation. */
function loadedFrom(entry: string, known = new Set<string>()): string[] {
  if (known.has(entry)) return [];
  known.add(entry);
  const imported = readFileSync(entry, 'utf8').matchAll(/(?:from|import\()\s*"(\.{1,2}\/[^"]+)"/g);
  for (const [, path = ''] of imported) loadedFrom(join(dirname(entry), path), known);
  return [...known];
}
