import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url));
const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

export const seedNames = (): string[] => readdirSync(join(fixtures, 'seeds')).sort();

const filesBelow = (folder: string, path = ''): string[] =>
  readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const file = path ? `${path}/${entry.name}` : entry.name;
    return entry.isDirectory() ? filesBelow(folder, file) : [file];
  });

/** The files of a seed that break its rule; its other files only give them something to lean on. */
export const seededFiles = (name: string): string[] => {
  const folder = join(fixtures, 'seeds', name);
  return filesBelow(folder)
    .filter((file) => readFileSync(join(folder, file), 'utf8').startsWith('// seeded'))
    .sort();
};

/** A small house that keeps every rule, in a folder of its own, with these seeds and files laid over it. */
export const layHouse = (seeds: readonly string[], files: Readonly<Record<string, string>> = {}): string => {
  const house = realpathSync(mkdtempSync(join(tmpdir(), 'mengwu-house-')));
  cpSync(join(fixtures, 'house'), house, { recursive: true });
  for (const seed of seeds) cpSync(join(fixtures, 'seeds', seed), house, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  for (const folder of ['tests', 'config', 'node_modules/@mengwu']) mkdirSync(join(house, folder), { recursive: true });
  for (const name of readdirSync(join(house, 'packages')))
    symlinkSync(join(house, 'packages', name), join(house, 'node_modules/@mengwu', name));
  for (const name of ['zod', 'typeorm']) symlinkSync(join(modules, name), join(house, 'node_modules', name));
  return house;
};
