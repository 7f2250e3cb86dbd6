import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { LeavingHow } from '@mengwu/contracts';
import { day } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { type Left, Members, MembersModule, type NewMember } from './index.ts';

let api: TestApi;
const heard: Left[] = [];

beforeAll(async () => {
  api = await createTestApi({ rooms: [MembersModule] });
  api.get(Members).onLeft(async (_, left) => {
    heard.push(left);
    if (left.memberName === '不让走学校') throw new Error('a handler fails');
  });
});
afterAll(() => api.close());
beforeEach(async () => {
  heard.length = 0;
  await api.reset();
  await api.travelTo('2026-03-02T01:00:00Z');
});

const CODE = '91350100M000100Y43';

function admit(more: Partial<NewMember> = {}) {
  const member: NewMember = {
    alliance: 'cner',
    kind: 'unit',
    name: '云梦电化教育馆',
    creditCode: CODE,
    tier: null,
    joinedOn: day('2026-01-05'),
    paidThrough: null,
    charterVersion: 'v1',
    people: [],
    ...more,
  };
  return api.transactions.run(api.context(), (tx) => api.get(Members).admit(tx, member));
}

const leave = (memberId: string, how: LeavingHow = 'withdrawal', alliance = 'cner') =>
  api.transactions.run(api.context(), (tx) =>
    api.get(Members).leave(tx, {
      ...{ alliance, memberId, how, article: '第二十条' },
      ...{ leftOn: day('2026-03-01'), reapplyFrom: day('2028-03-02') },
    }),
  );

const membershipOf = (person: string) =>
  api.as(person).send('GET /alliances/:alliance/membership', { params: { alliance: 'cner' } });

describe('a member that leaves', () => {
  it('[C16] [trust 26] nobody acts for it from the next request on; the handlers hear who did', async () => {
    const [contact, colleague] = [newId(), newId()].sort() as [string, string];
    const people = [
      { personId: contact, role: 'contact' as const },
      { personId: colleague, role: 'colleague' as const },
    ];
    const { id } = await admit({ people });
    expect((await membershipOf(contact)).status).toBe(200);
    await leave(id);
    expect((await membershipOf(contact)).body).toMatchObject({ code: 'not_a_member' });
    expect((await membershipOf(colleague)).body).toMatchObject({ code: 'not_a_member' });
    expect(heard).toEqual([
      {
        ...{ alliance: 'cner', memberId: id, memberName: '云梦电化教育馆', how: 'withdrawal', article: '第二十条' },
        ...{ leftOn: '2026-03-01', reapplyFrom: '2028-03-02', personIds: [contact, colleague] },
      },
    ]);
    expect(await api.get(Members).leftWith(contact)).toEqual([{ alliance: 'cner', memberId: id, role: 'contact' }]);
    expect(await api.get(Members).leftWith(newId())).toEqual([]);
  });

  it.each([
    ['withdrawal', 'withdrawn', '退出'],
    ['expulsion', 'expelled', '除名'],
    ['lapse', 'lapsed', '视为自动退出'],
  ] as const)(
    'by %s is shown as %s, with its last day, article and the day of a new application',
    async (how, state, text) => {
      const officer = newId();
      await api.people.grant(officer, 'officer', { alliance: 'cner' });
      const { id } = await admit();
      await leave(id, how);
      const shown = await api
        .as(officer)
        .call('GET /alliances/:alliance/desk/members/:member', { params: { alliance: 'cner', member: id } });
      expect([shown.state, shown.left]).toEqual([
        state,
        { on: '2026-03-01', text, article: '第二十条', reapplyFrom: '2028-03-02' },
      ]);
    },
  );

  it('leaves once: of two that say so at the same moment, one is told that it has left', async () => {
    const { id } = await admit();
    const both = await Promise.allSettled([leave(id), leave(id, 'expulsion')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refusal = both.find((one) => one.status === 'rejected') as PromiseRejectedResult;
    expect(refusal.reason).toMatchObject({ code: 'member_already_left', extra: { article: '第二十条' } });
    expect(heard).toHaveLength(1);
  });

  it('stays with everybody’s rights when a handler cannot follow', async () => {
    const contact = newId();
    const { id } = await admit({ name: '不让走学校', people: [{ personId: contact, role: 'contact' }] });
    await expect(leave(id)).rejects.toThrow('a handler fails');
    expect((await membershipOf(contact)).status).toBe(200);
  });

  it('[trust 32] is found in its own alliance only', async () => {
    const { id } = await admit();
    await expect(leave(id, 'withdrawal', 'tocop')).rejects.toMatchObject({ code: 'member_already_left' });
    expect(heard).toEqual([]);
  });

  it('frees its credit code for a later member: the register holds both', async () => {
    const { id } = await admit();
    await leave(id);
    const again = await admit({ joinedOn: day('2028-03-02') });
    expect(again.id).not.toBe(id);
  });
});

describe('the last departure', () => {
  const last = (name: string, creditCode: string | null, personId?: string) =>
    api.get(Members).lastDeparture('cner', { name, creditCode, personId });

  it('[C15] [C16] is found by the credit code under any name, and by the name where a code is missing', async () => {
    const { id } = await admit();
    await leave(id);
    const departure = {
      ...{ memberId: id, memberName: '云梦电化教育馆', how: 'withdrawal', article: '第二十条' },
      ...{ leftOn: '2026-03-01', reapplyFrom: '2028-03-02' },
    };
    expect(await last('换了名字的馆', CODE)).toEqual(departure);
    expect(await last('云梦电化教育馆', null)).toEqual(departure);
    expect(await last('云梦电化教育馆', '91110108551385082Q')).toBeUndefined();
    expect(await last('另一家馆', null)).toBeUndefined();
  });

  it('of a person is her own: a namesake is somebody else', async () => {
    const person = newId();
    const people = [{ personId: person, role: 'self' as const }];
    const { id } = await admit({ kind: 'individual', name: '王小明', creditCode: null, people });
    await leave(id);
    expect((await last('王小明', null, person))?.memberId).toBe(id);
    expect(await last('王小明', null, newId())).toBeUndefined();
  });

  it('is the latest of several', async () => {
    const first = await admit();
    await leave(first.id);
    await api.travelTo('2028-06-01T01:00:00Z');
    const second = await admit({ joinedOn: day('2028-03-02') });
    await api.transactions.run(api.context(), (tx) =>
      api.get(Members).leave(tx, {
        ...{ alliance: 'cner', memberId: second.id, how: 'expulsion', article: '第十九条' },
        ...{ leftOn: day('2028-06-01'), reapplyFrom: day('2030-06-02') },
      }),
    );
    expect(await last('云梦电化教育馆', CODE)).toMatchObject({ memberId: second.id, how: 'expulsion' });
  });
});

describe('who stands for a member', () => {
  it('is its representative, else the member herself, else its contact; never a colleague', async () => {
    const [boss, self, contact, colleague] = [newId(), newId(), newId(), newId()] as [string, string, string, string];
    const withBoss = await admit({
      people: [
        { personId: contact, role: 'contact' },
        { personId: boss, role: 'representative' },
      ],
    });
    const alone = await admit({ name: '王小明', creditCode: null, people: [{ personId: self, role: 'self' }] });
    const nobody = await admit({
      name: '空馆',
      creditCode: null,
      people: [{ personId: colleague, role: 'colleague' }],
    });
    const found = await api.get(Members).representativeOf('cner', [withBoss.id, alone.id, nobody.id]);
    expect([...found].sort()).toEqual(
      [
        [withBoss.id, boss],
        [alone.id, self],
      ].sort(),
    );
    await leave(withBoss.id);
    expect(await api.get(Members).representativeOf('cner', [withBoss.id])).toEqual(new Map());
  });
});
