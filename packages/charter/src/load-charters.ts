import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { charterVersion } from './charter-version.ts';
import { parseCharter } from './parse-charter.ts';
import { type CharterProblem, CharterProblems } from './problems.ts';
import type { Charter } from './schema/charter.ts';

export type LoadedCharter = {
  readonly charter: Charter;
  readonly version: string;
  readonly fileName: string;
  /** The file as it was written. */
  readonly text: string;
};

export type CharterFile = { readonly fileName: string; readonly text: string };

/** Reads the YAML files of a folder, in the order of their names. */
export async function readCharterFiles(dir: string): Promise<CharterFile[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map(async (fileName) => ({ fileName, text: await readFile(join(dir, fileName), 'utf8') })));
}

/**
 * Reads every charter of a folder.
 * @throws CharterProblems with the problems of all files together.
 */
export async function loadCharters(dir: string): Promise<LoadedCharter[]> {
  const problems: CharterProblem[] = [];
  const loaded: LoadedCharter[] = [];
  for (const { fileName, text } of await readCharterFiles(dir)) {
    try {
      const charter = parseCharter(text, fileName);
      if (`${charter.id}.yaml` !== fileName) {
        problems.push({
          file: fileName,
          path: 'id',
          sentence: `is "${charter.id}", but the file is called ${fileName}`,
        });
      }
      loaded.push({ charter, version: charterVersion(text), fileName, text });
    } catch (error) {
      if (!(error instanceof CharterProblems)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new CharterProblems(problems);
  return loaded;
}
