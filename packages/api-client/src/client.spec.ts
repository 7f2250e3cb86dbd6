import { describe, expect, it } from '@jest/globals';
import { ApiRefusal, ApiUnreachable, createClient, pathOf, type Transport } from './index.ts';

function clientOver(transport: Transport) {
  let keys = 0;
  return createClient({ transport, token: () => 'secret', newKey: () => `key-${++keys}` });
}

describe('the client', () => {
  it('fills path and query, leaving out what is empty', () => {
    expect(pathOf('GET /a/:id/b', { id: 'x/y' }, { q: '大学', page: 2, state: undefined })).toBe(
      '/a/x%2Fy/b?q=%E5%A4%A7%E5%AD%A6&page=2',
    );
  });

  it('sends who asks, what, and one key for each unsafe request', async () => {
    const sent: unknown[] = [];
    const client = clientOver(async (request) => {
      sent.push(request);
      return { status: 204, body: '' };
    });
    await client.call('POST /alliances/:alliance/applications', {
      params: { alliance: 'hefd' },
      body: { kind: 'university' },
    });
    expect(sent).toEqual([
      {
        method: 'POST',
        path: '/alliances/hefd/applications',
        headers: {
          accept: 'application/json',
          authorization: 'Bearer secret',
          'content-type': 'application/json',
          'idempotency-key': 'key-1',
        },
        body: '{"kind":"university"}',
      },
    ]);
  });

  it('throws the refusal with its sentence', async () => {
    const problem = { code: 'seats_used_up', detail: '名额已用完。', article: '一(1)' };
    const client = clientOver(async () => ({ status: 409, body: JSON.stringify(problem) }));
    await expect(client.call('GET /me')).rejects.toMatchObject({ name: 'ApiRefusal', problem });
    expect(ApiRefusal.name).toBe('ApiRefusal');
  });

  it.each([
    ['no answer', () => Promise.reject(new Error('offline'))],
    ["a proxy's page", () => Promise.resolve({ status: 502, body: '<html>' })],
  ])('calls %s unknown, never a refusal', async (_, transport) => {
    await expect(clientOver(transport).call('GET /me')).rejects.toBeInstanceOf(ApiUnreachable);
  });
});
