import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Day, day, fen } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Members } from '../members/index.ts';
import { Dues, DuesModule } from './index.ts';
import { SettleBill } from './usecases/settle-bill.ts';

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi({ rooms: [DuesModule] });
  api.get(Dues).onApplicationPaid(async () => 'settled');
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-03-02T01:00:00Z');
});

interface Joiner {
  readonly alliance?: string;
  readonly tier?: string | null;
  readonly joinedOn: Day;
  readonly paidThrough: Day | null;
}

/** Enters a university into the register; answers its member and its contact. */
async function join({ alliance = 'hefd', tier = 'ordinary', joinedOn, paidThrough }: Joiner) {
  const contact = newId();
  const member = await api.transactions.run(api.context(), (tx) =>
    api.get(Members).admit(tx, {
      alliance,
      kind: 'unit',
      name: '云梦大学',
      creditCode: null,
      tier,
      joinedOn,
      paidThrough,
      charterVersion: 'v1',
      people: [{ personId: contact, role: 'contact' }],
    }),
  );
  return { contact, member };
}

const billsOf = async (person: string) => (await api.as(person).call('GET /me/bills')).items;

describe('the turn of the dues year', () => {
  it('[D13] [D14] [D22] brings a bill of 2,000 yuan without the joining fee, and tells the contact', async () => {
    const { contact } = await join({ joinedOn: day('2026-03-02'), paidThrough: day('2026-12-31') });
    await api.travelTo('2026-12-31T15:59:59Z');
    await api.jobs.runDue();
    expect(await billsOf(contact)).toEqual([]);
    await api.travelTo('2026-12-31T17:00:00Z');
    await api.jobs.runDue();
    const [card, ...others] = await billsOf(contact);
    expect(others).toEqual([]);
    expect(card).toMatchObject({
      title: '2027 年会费',
      state: 'open',
      totalFen: 200_000,
      periodFrom: '2027-01-01',
      periodTo: '2027-12-31',
    });
    const params = { alliance: 'hefd', bill: card?.id ?? '' };
    const bill = await api.as(contact).call('GET /alliances/:alliance/bills/:bill', { params });
    expect(bill.lines).toEqual([
      {
        code: 'annual',
        label: '年费',
        amountFen: 200_000,
        article: '三.一.2',
        remark: '可持续联盟+云梦大学+年费',
      },
    ]);
    const inbox = await api.as(contact).call('GET /me/inbox');
    expect(inbox.items.map(({ title, link }) => [title, link?.target])).toEqual([['新年度会费：2,000.00 元', 'bill']]);
  });

  it('[A13] once paid, is a duty fulfilled, on the day of the money and by the article of the fee', async () => {
    const { contact, member } = await join({ joinedOn: day('2026-03-02'), paidThrough: day('2026-12-31') });
    await api.travelTo('2026-12-31T17:00:00Z');
    await api.jobs.runDue();
    const [bill] = await billsOf(contact);
    const settled = { alliance: 'hefd', subjectId: bill?.id ?? '', amountFen: fen(200_000), paymentId: newId() };
    const settle = () =>
      api.transactions.run(api.context(), (tx) => api.get(SettleBill).execute(tx, { ...settled, paidAt: tx.now }));
    expect(await settle()).toBe('settled');
    const entries = await api.database.query<object>(
      `SELECT kind, fulfilled_on AS \`on\`, title, evidence_kind AS evidence, article FROM duty_entries
       WHERE alliance_id = ? AND member_id = ?`,
      ['hefd', member.id],
    );
    expect(entries).toEqual([
      { kind: 'dues', on: '2027-01-01', title: '2027 年会费', evidence: 'bill', article: '三.一.2' },
    ]);
  });

  it('[D18] says what has to be sent after a transfer, and to whom, so that the invoice comes', async () => {
    const { contact } = await join({ joinedOn: day('2026-03-02'), paidThrough: day('2026-12-31') });
    await api.travelTo('2026-12-31T17:00:00Z');
    await api.jobs.runDue();
    const [card] = await billsOf(contact);
    const params = { alliance: 'hefd', bill: card?.id ?? '' };
    expect((await api.as(contact).call('GET /alliances/:alliance/bills/:bill', { params })).invoice).toEqual({
      text: expect.stringMatching(/《财务及开票信息》和转账凭证.*扫描件/),
      email: 'ILEAD01@xjtlu.edu.cn',
      contact: '王老师',
      phone: '0512-81884942',
      warning: '延迟发送可能会耽误发票的开具',
      article: '三.二.2b',
    });
  });

  it('[trust 36] issues it once, however often the job runs', async () => {
    const { contact } = await join({ joinedOn: day('2026-03-02'), paidThrough: day('2026-12-31') });
    for (const at of ['2027-01-02T01:00:00Z', '2027-01-02T03:00:00Z', '2027-06-02T03:00:00Z']) {
      await api.travelTo(at);
      await api.jobs.runDue();
    }
    expect(await billsOf(contact)).toHaveLength(1);
  });

  it('asks nothing of whoever has paid the year, or joined in it', async () => {
    const paid = await join({ joinedOn: day('2025-03-02'), paidThrough: day('2026-12-31') });
    const fresh = await join({ joinedOn: day('2026-03-01'), paidThrough: null });
    await api.jobs.runDue();
    expect([await billsOf(paid.contact), await billsOf(fresh.contact)]).toEqual([[], []]);
  });

  it('[D14] reaches the others though no bill can be made for one of a tier that the charter does not have', async () => {
    const lost = await join({ tier: 'gone', joinedOn: day('2025-03-02'), paidThrough: day('2026-12-31') });
    const next = await join({ joinedOn: day('2025-03-03'), paidThrough: day('2026-12-31') });
    await api.travelTo('2027-01-02T01:00:00Z');
    await api.jobs.runDue();
    expect([await billsOf(lost.contact), await billsOf(next.contact)]).toMatchObject([[], [{ state: 'open' }]]);
  });

  it('asks the new year of whoever joined in it by paying the old one late', async () => {
    const { contact } = await join({ joinedOn: day('2027-01-05'), paidThrough: day('2026-12-31') });
    await api.travelTo('2027-01-06T01:00:00Z');
    await api.jobs.runDue();
    const [card] = await billsOf(contact);
    expect(card).toMatchObject({ totalFen: 200_000, periodFrom: '2027-01-05', periodTo: '2027-12-31' });
  });

  it('[C18] [E19] [A31] asks nothing where the charter charges no dues or states no amount', async () => {
    const contacts: string[] = [];
    for (const alliance of ['cner', 'hengshui', 'tocop']) {
      const joined = await join({ alliance, tier: null, joinedOn: day('2025-03-02'), paidThrough: null });
      contacts.push(joined.contact);
    }
    await api.travelTo('2027-01-02T01:00:00Z');
    await api.jobs.runDue();
    expect(await Promise.all(contacts.map(billsOf))).toEqual([[], [], []]);
  });
});

describe('a bill', () => {
  it('[trust 5] is shown to who speaks for the member, and to nobody else', async () => {
    const { contact, member } = await join({ joinedOn: day('2025-03-02'), paidThrough: null });
    await api.jobs.runDue();
    const [card] = await billsOf(contact);
    const params = { alliance: 'hefd', bill: card?.id ?? '' };
    const colleague = newId();
    await api.transactions.run(api.context(), (tx) =>
      api.get(Members).addColleague(tx, { alliance: 'hefd', memberId: member.id, personId: colleague }),
    );
    const asked = [contact, colleague, newId()].map((person) =>
      api.as(person).send('GET /alliances/:alliance/bills/:bill', { params }),
    );
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 404]);
    expect(JSON.stringify(answers.slice(1).map(({ body }) => body))).not.toContain('云梦大学');
  });

  it('[trust 32] does not exist in another alliance', async () => {
    const { contact } = await join({ joinedOn: day('2025-03-02'), paidThrough: null });
    await api.jobs.runDue();
    const [card] = await billsOf(contact);
    const params = { alliance: 'tocop', bill: card?.id ?? '' };
    const answer = await api.as(contact).send('GET /alliances/:alliance/bills/:bill', { params });
    expect(answer.status).toBe(404);
  });
});
