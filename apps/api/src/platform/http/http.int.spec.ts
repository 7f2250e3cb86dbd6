import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestApi, type TestApi } from '../testing/index.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
beforeEach(() => api.reset());
afterAll(() => api.close());

describe('the edge', () => {
  it('answers health without signing in', async () => {
    expect(await api.anyone.call('GET /live')).toEqual({ status: 'ok', checks: {} });
    const ready = await api.anyone.call('GET /ready');
    expect(ready.checks).toMatchObject({ database: 'ok', migrations: 'ok' });
  });

  it('answers an unknown address as a problem in JSON, with the id that the caller brought', async () => {
    const answer = await api.anyone.send('GET /nowhere', { headers: { 'x-request-id': 'phone-12345678' } });
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['x-request-id']).toBe('phone-12345678');
    expect(answer.body).toMatchObject({ code: 'not_found', requestId: 'phone-12345678', status: 404 });
  });

  it('refuses what the contract does not declare, field by field', async () => {
    const answer = await api.anyone.send('POST /development/clock', { body: { to: 'tomorrow', role: 'officer' } });
    expect(answer.status).toBe(400);
    expect((answer.body as { fields: { field: string }[] }).fields.map(({ field }) => field)).toEqual(['to']);
    const unknown = await api.anyone.send('POST /development/clock', {
      body: { to: '2026-05-20T00:00:00Z', role: 'officer' },
    });
    expect(unknown.body).toMatchObject({ code: 'invalid_input', fields: [{ field: 'role', code: 'unknown_field' }] });
  });

  it.each([
    ['broken JSON', '{"to": ', 400, 'invalid_input'],
    ['JSON nested 1,000 deep', `${'['.repeat(1000)}${']'.repeat(1000)}`, 400, 'invalid_input'],
    ['a poisoned prototype', '{"__proto__": {"admin": true}}', 400, 'invalid_input'],
    ['two megabytes', `"${'x'.repeat(2 * 1024 * 1024)}"`, 413, 'payload_too_large'],
  ])('refuses %s', async (_, body, status, code) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await api.anyone.send('POST /development/clock', { body, headers });
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it.each([
    ['that is no address', '/alliances/%zz', 400, 'invalid_input'],
    ['that is too long', `/files/${'x'.repeat(300)}`, 404, 'not_found'],
  ])('answers an address %s as a problem that does not repeat it', async (_, path, status, code) => {
    const answer = await api.anyone.send(`GET ${path}`);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(JSON.stringify(answer.body)).not.toContain(path);
  });

  it('travels in time, and every process sees it', async () => {
    await api.anyone.call('POST /development/clock', { body: { to: '2027-01-01T00:00:00+08:00' } });
    const { now } = await api.anyone.call('GET /development/clock');
    expect(now.slice(0, 17)).toBe('2026-12-31T16:00:');
  });
});
