import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mengwu-charter-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Said = { code: number; out: string; err: string };

/** Runs the command as an operator does, on a machine without a database of its own. */
const charter = (...args: string[]): Promise<Said> =>
  new Promise((resolve) => {
    const env = { ...process.env, MENGWU_DATA: join(folder, 'data'), NO_COLOR: '1', DATABASE_URL: '' };
    execFile(process.execPath, ['config/commands/charter.mjs', ...args], { cwd: root, env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

describe('npm run charter', () => {
  test('[A29] [A30] [A31] [A32] [B14] [C21] [C22] [C23] [D20] [D21] [D22] [D23] [E24] lint lists each with file and article', async () => {
    const { code, out } = await charter('lint');
    expect(code).toBe(0);
    for (const rule of ['A29', 'A30', 'A31', 'A32', 'B14'])
      expect(out).toMatch(new RegExp(`tocop\\.yaml {2}${rule} .*\\(.+\\)`));
    for (const rule of ['C21', 'C22', 'C23']) expect(out).toMatch(new RegExp(`cner\\.yaml {2}${rule} .*\\(.+\\)`));
    for (const rule of ['D20', 'D21', 'D22', 'D23'])
      expect(out).toMatch(new RegExp(`hefd\\.yaml {2}${rule} .*\\(.+\\)`));
    expect(out).toMatch(/hengshui\.yaml {2}E24 .*\(.+\)/);
    expect(out).toContain('no value cites article 6');
    expect(out).toMatch(/4 charters, 0 problems, \d+ gaps, \d+ open questions\n$/);
  });

  test('lint of a file with an impossible quorum ends with 1 and names the place', async () => {
    const file = join(folder, 'tocop.yaml');
    copyFileSync(join(root, 'config/charters/tocop.yaml'), file);
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('rules: [A17], value: 2/3', 'rules: [A17], value: 4/3'));
    const { code, out } = await charter('lint', file);
    expect(code).toBe(1);
    expect(out).toContain('tocop.yaml: bodies.council.quorum[0].value "4/3" is no possible share');
    writeFileSync(file, sound);
    expect((await charter('lint', file)).code).toBe(0);
  });

  test('[E13] explain tells a rule with its article, and what enforces it', async () => {
    const { code, out } = await charter('explain', 'hengshui', 'e13');
    expect(code).toBe(0);
    expect(out).toContain('1/3\n  第十六条, since 2021-01-01  bodies.standingCouncil.maxShareOfCouncil');
    expect(out).toContain('enforced by standingCouncilLimit in the room bodies');
  });

  test.each([
    [['explain', 'nowhere', 'A1'], 'There is no alliance nowhere'],
    [['explain', 'tocop', 'E7'], 'The charter of tocop refers to no rule E7. It refers to A1, A2'],
    [['explain'], 'Name an alliance and a rule'],
    [['dry-run', '/nowhere/tocop.yaml'], 'There is no file /nowhere/tocop.yaml.'],
    [['enforce'], 'There is no verb enforce. There are: lint, explain, dry-run'],
  ])('%j is answered by a sentence', async (args, sentence) => {
    const { code, err } = await charter(...args);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
  });
});
