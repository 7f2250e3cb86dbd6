import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Members, MembersModule } from './index.ts';

let api: TestApi;
const [OFFICER, LIN, WANG, STRANGER] = [newId(), newId(), newId(), newId()];

beforeAll(async () => {
  api = await createTestApi({ rooms: [MembersModule] });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-03-02T01:00:00Z');
  api.people.grant(OFFICER, 'officer', { alliance: 'hefd' });
  await admit('云梦大学', LIN);
  await admit('长汀学院', WANG);
  await person(LIN, '林若溪', '+8613800138000');
  await person(WANG, '王远山', '+8613900139000');
});

const person = (id: string, name: string, phone: string) =>
  api.transactions.run(
    api.context(),
    (tx) =>
      tx.execute('INSERT INTO persons (id, name, phone, created_at) VALUES (?, ?, ?, ?)', [id, name, phone, tx.now]),
    { unrecorded: 'draft' },
  );

const admit = (name: string, personId: string) =>
  api.transactions.run(api.context(), (tx) =>
    api.get(Members).admit(tx, {
      ...{ alliance: 'hefd', kind: 'unit', name, creditCode: null, tier: null, paidThrough: null },
      charterVersion: 'v1',
      joinedOn: day('2026-03-02'),
      people: [{ personId, role: 'contact' }],
    }),
  );

const params = { alliance: 'hefd' };
const look = (as: string, q?: string) =>
  api.as(as).send('GET /alliances/:alliance/directory', { params, query: { q } });
const decide = (as: string, audiences: Record<string, string>) =>
  api.as(as).send('PUT /alliances/:alliance/directory/mine', {
    params,
    body: {
      email: 'lin@yunmeng.edu.cn',
      title: '教师发展中心主任',
      audiences: { phone: 'secretariat', email: 'secretariat', title: 'secretariat', ...audiences },
    },
  });

describe('the directory', () => {
  it('shows names and units, and of the rest nothing before its owner has said so', async () => {
    expect((await look(WANG)).body).toEqual({
      items: [
        {
          personId: LIN,
          name: '林若溪',
          memberName: '云梦大学',
          roleText: '联系人',
          title: null,
          phone: null,
          email: null,
        },
        {
          personId: WANG,
          name: '王远山',
          memberName: '长汀学院',
          roleText: '联系人',
          title: null,
          phone: null,
          email: null,
        },
      ],
      ...{ total: 2, page: 1, pageSize: 20 },
    });
  });

  it('shows what each person gives away, field by field; what is hidden is not in the answer at all', async () => {
    expect(await decide(LIN, { title: 'members', phone: 'members' })).toMatchObject({ status: 200 });
    const answer = await look(WANG, '林若');
    expect(answer.body).toMatchObject({
      items: [{ name: '林若溪', title: '教师发展中心主任', phone: '13800138000', email: null }],
      total: 1,
    });
    expect(JSON.stringify(answer.body)).not.toContain('yunmeng.edu.cn');
    await decide(LIN, {});
    expect(JSON.stringify((await look(WANG)).body)).not.toMatch(/主任|138|yunmeng/);
  });

  it('is for those who act for a member', async () => {
    for (const caller of [STRANGER, OFFICER]) {
      expect(await look(caller)).toMatchObject({ status: 404, body: { code: 'not_a_member' } });
    }
    expect(await decide(STRANGER, {})).toMatchObject({ status: 404, body: { code: 'not_a_member' } });
  });

  it('opens to the desk what was kept for it, and keeps a record of the opening', async () => {
    await decide(LIN, {});
    const list = await api.as(OFFICER).call('GET /alliances/:alliance/desk/directory', { params, query: { q: '林' } });
    expect(list.items).toEqual([
      {
        ...{ personId: LIN, name: '林若溪', memberName: '云梦大学', roleText: '联系人', hasEmail: true },
        phoneMasked: '138****8000',
        audiences: { phone: 'secretariat', email: 'secretariat', title: 'secretariat' },
      },
    ]);
    const opened = await api
      .as(OFFICER)
      .call('POST /alliances/:alliance/desk/directory/:person/open', { params: { ...params, person: LIN } });
    expect(opened).toEqual({
      ...{ name: '林若溪', phone: '13800138000' },
      ...{ email: 'lin@yunmeng.edu.cn', title: '教师发展中心主任' },
    });
    const records = await api.database.query<{ actor: string }>(
      "SELECT actor_id AS actor FROM audit_entries WHERE alliance_id = 'hefd' AND action = 'directory.opened'",
    );
    expect(records).toEqual([{ actor: OFFICER }]);
    const stranger = await api
      .as(OFFICER)
      .send('POST /alliances/:alliance/desk/directory/:person/open', { params: { ...params, person: STRANGER } });
    expect(stranger).toMatchObject({ status: 404, body: { code: 'person_not_found' } });
  });

  it('takes an entry as a whole: a wrong address changes nothing', async () => {
    await decide(LIN, { title: 'members' });
    const answer = await api.as(LIN).send('PUT /alliances/:alliance/directory/mine', {
      params,
      body: {
        email: 'no address',
        title: '',
        audiences: { phone: 'members', email: 'members', title: 'members' },
      },
    });
    expect(answer.status).toBe(400);
    const mine = await api.as(LIN).call('GET /alliances/:alliance/directory/mine', { params });
    expect(mine).toMatchObject({ title: '教师发展中心主任', audiences: { phone: 'secretariat', title: 'members' } });
  });
});
