import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../ids.ts';
import { createTestApi, type TestApi } from '../testing/index.ts';
import { SpecRoom } from '../testing/spec-room.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ rooms: [SpecRoom] });
});
beforeEach(() => api.reset());
afterAll(() => api.close());

const event = newId();
const params = { alliance: 'hefd', event };
const officers = 'GET /alliances/:alliance/desk/officers';
const door = 'GET /alliances/:alliance/events/:event/check-ins/summary';
const mine = 'GET /me/subscriptions';
const query = { client: 'h5' };

describe('the guard', () => {
  it('asks nobody in particular for a session', async () => {
    expect(await api.anyone.send(mine, { query })).toMatchObject({ status: 401, body: { code: 'sign_in_required' } });
    expect(await api.withToken('x'.repeat(43)).send(mine, { query })).toMatchObject({ status: 401 });
    expect(await api.as('lin').send(mine, { query })).toMatchObject({ status: 200 });
  });

  it('judges before it looks at the input', async () => {
    expect(await api.anyone.send(officers, { params, query: { wrong: 1 } })).toMatchObject({ status: 401 });
  });

  it('lets an officer in where she is one, and nowhere else', async () => {
    api.people.grant('lin', 'officer', { alliance: 'hefd' });
    expect(await api.as('lin').send(officers, { params: { alliance: 'hefd' } })).toMatchObject({ status: 200 });
    const elsewhere = await api.as('lin').send(officers, { params: { alliance: 'other' } });
    expect(elsewhere).toMatchObject({ status: 403, body: { code: 'right_missing' } });
    expect(await api.as('zhou').send(officers, { params: { alliance: 'hefd' } })).toMatchObject({ status: 403 });
  });

  it('lets a volunteer through one door, and an officer through every door of the alliance', async () => {
    api.people.grant('wu', 'door', { alliance: 'hefd', event });
    api.people.grant('lin', 'officer', { alliance: 'hefd' });
    // 404 comes from the room: the guard has let the request pass.
    expect(await api.as('wu').send(door, { params })).toMatchObject({ status: 404 });
    expect(await api.as('wu').send(door, { params: { ...params, event: newId() } })).toMatchObject({ status: 403 });
    expect(await api.as('lin').send(door, { params })).toMatchObject({ status: 404 });
    expect(await api.as('zhou').send(door, { params })).toMatchObject({ status: 403 });
  });
});

describe('[trust 26] loss of rights acts at once', () => {
  it('refuses the very next request after the right is revoked', async () => {
    const scope = { alliance: 'hefd' };
    api.people.grant('lin', 'officer', scope);
    const call = () => api.as('lin').send(officers, { params: scope });
    expect(await call()).toMatchObject({ status: 200 });
    api.people.revoke('lin', 'officer', scope);
    expect(await call()).toMatchObject({ status: 403, body: { code: 'right_missing' } });
    // Control: the refusal follows the right, not the call.
    api.people.grant('lin', 'officer', scope);
    expect(await call()).toMatchObject({ status: 200 });
  });

  it('refuses the very next request after the session has ended', async () => {
    const token = api.people.tokenOf('lin');
    const call = () => api.withToken(token).send(mine, { query });
    expect(await call()).toMatchObject({ status: 200 });
    api.people.signOut('lin');
    expect(await call()).toMatchObject({ status: 401, body: { code: 'sign_in_required' } });
  });
});
