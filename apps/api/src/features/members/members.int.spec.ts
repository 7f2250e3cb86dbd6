import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Members, MembersModule, type NewMember } from './index.ts';

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi({ rooms: [MembersModule] });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-03-02T01:00:00Z');
});

function newMember(more: Partial<NewMember> = {}): NewMember {
  return {
    alliance: 'hefd',
    kind: 'unit',
    name: '云梦大学',
    creditCode: null,
    tier: 'ordinary',
    joinedOn: day('2026-03-02'),
    paidThrough: day('2026-12-31'),
    charterVersion: 'v1',
    people: [],
    ...more,
  };
}

const admit = (more: Partial<NewMember> = {}) =>
  api.transactions.run(api.context(), (tx) => api.get(Members).admit(tx, newMember(more)));

const addColleague = (memberId: string, personId: string) =>
  api.transactions.run(api.context(), (tx) =>
    api.get(Members).addColleague(tx, { alliance: 'hefd', memberId, personId }),
  );

describe('the register', () => {
  it('[trust 8] gives forty newcomers forty numbers without a gap', async () => {
    const members = await Promise.all(Array.from({ length: 40 }, (_, index) => admit({ name: `第${index}大学` })));
    const numbers = members.map(({ number }) => number).sort();
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => `2026-${String(index + 1).padStart(4, '0')}`));
  });

  it('[trust 8] control: reading the last number and adding one gives a number twice', async () => {
    await admit();
    const read = async () => {
      const rows = await api.database.query<{ last: number }>(
        "SELECT last_number AS last FROM member_counters WHERE alliance_id = 'hefd' AND year = 2026",
      );
      return (rows[0]?.last ?? 0) + 1;
    };
    const [first, second] = await Promise.all([read(), read()]);
    expect(first).toBe(second);
  });

  it('counts each alliance and each year apart', async () => {
    const numbers = [
      await admit(),
      await admit({ alliance: 'tocop', name: '长汀学校' }),
      await admit({ name: '明湖大学', joinedOn: day('2027-01-01') }),
    ].map(({ number }) => number);
    expect(numbers).toEqual(['2026-0001', '2026-0001', '2027-0001']);
  });

  it('has a unit once', async () => {
    await admit({ creditCode: '91350100M000100Y43' });
    await expect(admit({ creditCode: '91350100M000100Y43' })).rejects.toMatchObject({ code: 'already_member' });
  });

  it('never shortens what was paid', async () => {
    const { id } = await admit({ paidThrough: day('2027-12-31') });
    await api.transactions.run(api.context(), (tx) =>
      api.get(Members).extendPaidThrough(tx, 'hefd', id, day('2026-12-31')),
    );
    const cards = await api.get(Members).memberCards('hefd', [id]);
    expect(cards.get(id)?.paidThrough).toBe('2027-12-31');
  });
});

describe('who acts for a member', () => {
  it('[trust 26] a removed colleague acts no more at the next request', async () => {
    const [contact, colleague] = [newId(), newId()];
    const { id } = await admit({ people: [{ personId: contact, role: 'contact' }] });
    await addColleague(id, colleague);
    const show = () => api.as(colleague).send('GET /alliances/:alliance/membership', { params: { alliance: 'hefd' } });
    expect((await show()).status).toBe(200);
    await api.as(contact).call('DELETE /alliances/:alliance/membership/people/:person', {
      params: { alliance: 'hefd', person: colleague },
    });
    expect((await show()).status).toBe(404);
  });

  it('a colleague removes nobody, and a contact only colleagues of the own unit', async () => {
    const [contact, colleague, stranger] = [newId(), newId(), newId()];
    const { id } = await admit({ people: [{ personId: contact, role: 'contact' }] });
    const other = await admit({ name: '长汀大学' });
    await addColleague(id, colleague);
    await addColleague(other.id, stranger);
    const remove = async (asker: string, person: string) => {
      const params = { alliance: 'hefd', person };
      const answer = await api.as(asker).send('DELETE /alliances/:alliance/membership/people/:person', { params });
      return (answer.body as { code: string }).code;
    };
    expect(await remove(colleague, contact)).toBe('contact_only');
    expect(await remove(contact, contact)).toBe('contact_stays');
    expect(await remove(contact, stranger)).toBe('person_not_found');
  });

  it('a person acts for one member of an alliance at a time', async () => {
    const person = newId();
    const [one, other] = [await admit(), await admit({ name: '长汀大学' })];
    await addColleague(one.id, person);
    await addColleague(one.id, person);
    await expect(addColleague(other.id, person)).rejects.toMatchObject({ code: 'belongs_to_other_member' });
  });

  it('shows number, period, benefits with articles', async () => {
    const contact = newId();
    await admit({ people: [{ personId: contact, role: 'contact' }] });
    const shown = await api.as(contact).call('GET /alliances/:alliance/membership', { params: { alliance: 'hefd' } });
    expect(shown.member).toMatchObject({ number: '2026-0001', name: '云梦大学', paidThrough: '2026-12-31' });
    expect(shown.benefits[0]?.article).toBe('一(1)');
  });

  it('[trust 32] means nothing in another alliance', async () => {
    const contact = newId();
    await admit({ people: [{ personId: contact, role: 'contact' }] });
    const answer = await api.as(contact).send('GET /alliances/:alliance/membership', { params: { alliance: 'cner' } });
    expect(answer.status).toBe(404);
  });
});
