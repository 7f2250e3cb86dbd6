import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { ask } from '../../config/commands/lib/tools.mjs';

const config = fileURLToPath(new URL('../../config/mengwu.biome.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mengwu-lint-'));
// Biome judges by types only what lies below its configuration.
copyFileSync(config, join(folder, 'biome.json'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rulesBrokenBy = async (source: string): Promise<string[]> => {
  writeFileSync(join(folder, 'seed.ts'), source);
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', 'seed.ts'];
  const { out } = await ask('biome', args, folder);
  const { diagnostics } = JSON.parse(out) as { diagnostics: Array<{ category: string }> };
  return diagnostics.map(({ category }) => category);
};

const send = 'const send = async (): Promise<void> => {};\n';

test('a promise that nobody waits for is refused', async () => {
  expect(await rulesBrokenBy(`${send}export const go = (): void => {\n  send();\n};\n`)).toEqual([
    'lint/nursery/noFloatingPromises',
  ]);
});

test('a promise in place of a condition is refused', async () => {
  expect(await rulesBrokenBy(`${send}export const go = (): number => (send() ? 1 : 2);\n`)).toEqual([
    'lint/nursery/noMisusedPromises',
  ]);
});

test('the same code, waited for, is accepted', async () => {
  expect(await rulesBrokenBy(`${send}export const go = async (): Promise<void> => {\n  await send();\n};\n`)).toEqual(
    [],
  );
});
