import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createTestApi, type TestApi } from '../../../platform/testing/index.ts';
import { oneTimeCode, stepOfCode } from '../domain/one-time-code.ts';
import { AccountsModule } from '../index.ts';
import { inviteOfficer } from './invite-officer.tool.ts';
import { officerCode } from './officer-code.tool.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ rooms: [AccountsModule], auth: 'rooms' });
});
beforeEach(() => api.reset());
afterAll(() => api.close());

async function run(tool: typeof inviteOfficer, ...args: string[]) {
  const lines: string[] = [];
  const exitCode = await tool.run(api.app, args, (line) => lines.push(line));
  return { exitCode, lines };
}

it('the first officer comes by a link that the operator prints; the tool stands in for her authenticator', async () => {
  const { exitCode, lines } = await run(inviteOfficer, 'hefd', '李老师');
  expect(exitCode).toBe(0);
  const link = new URL(lines[0] ?? '');
  expect(`${link.origin}${link.pathname}`).toBe(`${api.config.publicUrls.console}/invitation`);
  const token = new URLSearchParams(link.hash.slice(1)).get('token') ?? '';
  const { totpSecret } = await api.anyone.call('POST /auth/officer/invitations/inspect', { body: { token } });
  const oneTime = oneTimeCode(totpSecret, api.clock.now());
  const body = { token, loginName: 'lina', password: 'tv9-Kqz!m4 morgen', oneTimeCode: oneTime };
  await api.anyone.call('POST /auth/officer/invitations/accept', { body });
  const printed = await run(officerCode, 'LiNa');
  expect(printed.exitCode).toBe(0);
  expect(stepOfCode(totpSecret, printed.lines[0] ?? '', api.clock.now())).not.toBeNull();
});

it.each([
  [['nowhere', '李老师'], /There is no alliance "nowhere".*hefd/],
  [['hefd'], /Say whom to invite/],
  [['hefd', '很'.repeat(31)], /at most 30/],
])('invite-officer %j says what is wrong', async (args, sentence) => {
  const { exitCode, lines } = await run(inviteOfficer, ...args);
  expect(exitCode).toBe(2);
  expect(lines.join('\n')).toMatch(sentence);
});

it('officer-code knows no strangers, and refuses in production', async () => {
  expect(await run(officerCode, 'nobody')).toEqual({ exitCode: 1, lines: ['No officer signs in as "nobody".'] });
  const production = { get: () => ({ isProduction: true }) } as unknown as Parameters<typeof officerCode.run>[0];
  const lines: string[] = [];
  expect(await officerCode.run(production, ['lina'], (line) => lines.push(line))).toBe(1);
  expect(lines[0]).toMatch(/refuses to run in production/);
});
