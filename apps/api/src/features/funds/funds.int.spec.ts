import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import { createTestApi, pdfText, type TestApi } from '../../platform/testing/index.ts';
import { FilesModule } from '../files/index.ts';
import { Members } from '../members/index.ts';
import { FundsModule } from './index.ts';

let api: TestApi;
const OFFICER = newId();
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

beforeAll(async () => {
  api = await createTestApi({ rooms: [FilesModule, FundsModule] });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-03-02T01:00:00Z');
  for (const alliance of ['tocop', 'cner', 'hefd', 'hengshui']) api.people.grant(OFFICER, 'officer', { alliance });
});

const SCOPE = '打造行业专业集群';
const voucher = async (alliance: string): Promise<string> => {
  const url = 'POST /alliances/:alliance/files?purpose=voucher' as 'POST /alliances/:alliance/files';
  const { status, body } = await api
    .as(OFFICER)
    .upload(url, { alliance }, { bytes: PDF, name: '凭证.pdf', type: 'application/pdf' });
  expect(status).toBe(200);
  return (body as { id: string }).id;
};
const admit = async (name: string, alliance = 'hengshui') => {
  const member = await api.transactions.run(api.context(), (tx) =>
    api.get(Members).admit(tx, {
      ...{ alliance, kind: 'unit', name, creditCode: null, tier: null, paidThrough: null, charterVersion: 'v1' },
      joinedOn: day('2026-03-02'),
      people: [],
    }),
  );
  return member.id;
};

type Body = Record<string, unknown>;
const book = (what: 'donations' | 'incomes' | 'spendings' | 'agreements', body: Body, alliance = 'hengshui') =>
  api.as(OFFICER).send(`POST /alliances/:alliance/desk/funds/${what}`, { params: { alliance }, body });
const donate = async (amountFen: number, more: Body = {}, alliance = 'hengshui') =>
  book(
    'donations',
    {
      ...{ donor: { name: '河北冀东机械有限公司' }, amountFen, receivedOn: '2026-03-01', purpose: SCOPE, note: '' },
      file: await voucher(alliance),
      ...more,
    },
    alliance,
  );
const spend = async (amountFen: number, more: Body = {}) =>
  book('spendings', {
    ...{ payee: { name: '衡水印刷厂' }, basis: 'purchase', amountFen, paidOn: '2026-03-02', purpose: SCOPE, note: '' },
    file: await voucher('hengshui'),
    ...more,
  });
const overview = (alliance = 'hengshui') =>
  api.as(OFFICER).call('GET /alliances/:alliance/desk/funds', { params: { alliance } });
const idOf = ({ body }: { body: unknown }) => (body as { id: string }).id;
const reverse = (movement: string, alliance = 'hengshui') =>
  api.as(OFFICER).send('POST /alliances/:alliance/desk/funds/movements/:movement/reverse', {
    params: { alliance, movement },
    body: { reason: '金额登记错误' },
  });

describe('[E19] [E20] funds of an alliance without dues', () => {
  it('come from donations and are spent for the charter, every fen on two sides', async () => {
    expect(await donate(1_000_000)).toMatchObject({
      status: 200,
      body: { number: 1, amountFen: 1_000_000, clause: { article: '第二十一条（一）' }, purpose: { text: SCOPE } },
    });
    expect(await spend(250_050)).toMatchObject({ status: 200, body: { number: 2, amountFen: -250_050 } });
    const { balanceFen, dues, spend: maySpend, distribute } = await overview();
    expect(balanceFen).toBe(749_950);
    expect(dues).toMatchObject({ allowed: false, code: 'dues_off', article: '第二十一条' });
    expect(maySpend).toEqual({ allowed: true });
    expect(distribute).toMatchObject({ allowed: false, code: 'no_distribution', article: '第二十二条' });
    const sums = await api.database.query<{ sum: number }>(
      "SELECT SUM(amount_fen) AS sum FROM fund_postings WHERE alliance_id = 'hengshui' GROUP BY movement_id",
    );
    expect(sums.map(({ sum }) => Number(sum))).toEqual([0, 0]);
  });

  it('are never distributed to members, however it is called', async () => {
    await donate(1_000_000);
    const memberId = await admit('冀东技师学院');
    expect(await spend(100, { payee: { memberId }, basis: 'distribution' })).toMatchObject({
      status: 409,
      body: { code: 'no_distribution', article: '第二十二条' },
    });
    expect(await spend(100, { payee: { name: '冀东技师学院' } })).toMatchObject({
      status: 409,
      body: { code: 'payee_is_member' },
    });
    expect(await spend(100, { payee: { memberId }, basis: 'service', file: null })).toMatchObject({
      status: 409,
      body: { code: 'spending_file_needed' },
    });
    expect(await spend(100, { payee: { memberId }, basis: 'service' })).toMatchObject({
      status: 200,
      body: { isMember: true, basisText: '服务报酬' },
    });
    expect((await overview()).balanceFen).toBe(999_900);
  });

  it('eight officers at once cannot spend the same money twice', async () => {
    await donate(100_000);
    const answers = await Promise.all(Array.from({ length: 8 }, () => spend(30_000)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 409, 409, 409, 409, 409]);
    expect((await overview()).balanceFen).toBe(10_000);
  });

  it('what refuses leaves nothing behind', async () => {
    await donate(100);
    for (const refused of [
      await spend(101),
      await spend(1, { purpose: '员工旅游' }),
      await spend(1, { paidOn: '2026-03-03' }),
      await spend(1, { payee: { memberId: newId() } }),
      await spend(1, { file: newId() }),
      await spend(0),
      await spend(1.5),
      await donate(1, { donor: { name: '😀' } }),
    ]) {
      expect(refused.status).toBeGreaterThanOrEqual(400);
    }
    const list = await api.as(OFFICER).call('GET /alliances/:alliance/desk/funds/movements', {
      params: { alliance: 'hengshui' },
    });
    expect(list.items.map(({ number }) => number)).toEqual([1]);
  });

  it('a wrong entry is taken back once, by its opposite', async () => {
    const donation = idOf(await donate(100_000));
    expect(await reverse(donation)).toMatchObject({ status: 200, body: { amountFen: -100_000, reverses: 1 } });
    expect(await reverse(donation)).toMatchObject({ status: 409, body: { code: 'movement_reversed' } });
    expect((await overview()).balanceFen).toBe(0);
    expect(await reverse(donation, 'tocop')).toMatchObject({ status: 404, body: { code: 'movement_not_found' } });
  });

  it('a donation that is spent already cannot be taken back', async () => {
    const donation = idOf(await donate(100_000));
    await spend(1);
    expect(await reverse(donation)).toMatchObject({ status: 409, body: { code: 'funds_not_enough' } });
  });

  it('a donor gets a letter of thanks that names amount, purpose and article', async () => {
    const donation = idOf(await donate(1_234_567));
    const answer = await api
      .as(OFFICER)
      .call('POST /alliances/:alliance/desk/funds/movements/:movement/acknowledgement', {
        params: { alliance: 'hengshui', movement: donation },
      });
    expect(answer.name).toBe('捐赠感谢函-河北冀东机械有限公司.pdf');
    const link = await api.as(OFFICER).call('POST /alliances/:alliance/files/:file/link', {
      params: { alliance: 'hengshui', file: answer.id },
    });
    const token = link.url.slice(link.url.lastIndexOf('/') + 1);
    const [page] = await pdfText((await api.anyone.file('GET /files/:token', { params: { token } })).bytes);
    expect(page).toContain('河北冀东机械有限公司：');
    expect(page).toContain('捐赠人民币12,345.67元，用于“打造行业专业集群”（章程第七条（三））');
    expect(page).toContain('依据章程第二十一条（一）接受捐赠');
    const spending = idOf(await spend(1));
    const refused = await api
      .as(OFFICER)
      .send('POST /alliances/:alliance/desk/funds/movements/:movement/acknowledgement', {
        params: { alliance: 'hengshui', movement: spending },
      });
    expect(refused).toMatchObject({ status: 409, body: { code: 'movement_no_donation' } });
  });

  it('the auditors get the book of a period with the balance before and after', async () => {
    await donate(100_000, { donor: { name: '=cmd|calc' } });
    await spend(30_000, { note: '印刷"会刊"' });
    const { fileName, text } = await api.as(OFFICER).call('GET /alliances/:alliance/desk/funds/export', {
      params: { alliance: 'hengshui' },
      query: { from: '2026-03-02', to: '2026-12-31' },
    });
    expect(fileName).toBe('衡水技工教育联盟经费明细-2026-03-02-2026-12-31.csv');
    const lines = text.trim().split('\r\n');
    expect(lines.map((line) => line.split(',').slice(0, 7))).toEqual([
      ['\ufeff编号'.trim(), '日期', '类别', '收入（元）', '支出（元）', '余额（元）', '对方'],
      ['', '2026-03-02', '期初余额', '', '', '1000', ''],
      ['2', '2026-03-02', '支出', '', '300', '700', '衡水印刷厂'],
      ['', '2026-12-31', '期末余额', '', '', '700', ''],
    ]);
    const wrong = await api.as(OFFICER).send('GET /alliances/:alliance/desk/funds/export', {
      params: { alliance: 'hengshui' },
      query: { from: '2026-03-02', to: '2026-03-01' },
    });
    expect(wrong).toMatchObject({ status: 400, body: { code: 'period_wrong' } });
  });
});

describe('[A24] [A26] funds of an alliance with dues', () => {
  it('take donations, and income from the sources of the charter alone', async () => {
    const [purpose] = (await overview('tocop')).purposes;
    expect(await donate(500, { purpose: purpose?.text }, 'tocop')).toMatchObject({
      status: 200,
      body: { clause: { text: '捐赠', article: '第19条（二）' } },
    });
    const income = async (source: string) =>
      book(
        'incomes',
        {
          ...{ payer: { name: '某市教委' }, amountFen: 200_000, receivedOn: '2026-03-02', source, note: '培训服务' },
          file: await voucher('tocop'),
        },
        'tocop',
      );
    expect(await income('其他合法收入')).toMatchObject({ status: 200, body: { clause: { article: '第19条（四）' } } });
    expect(await income('彩票')).toMatchObject({
      status: 409,
      body: { code: 'source_outside_charter', article: '第19条' },
    });
    expect((await overview('tocop')).balanceFen).toBe(200_500);
  });
});

describe('[C18] an alliance whose members bear the costs by agreement', () => {
  const agree = async (memberIds: string[], more: Body = {}, alliance = 'cner') =>
    book(
      'agreements',
      {
        ...{ title: '研讨会费用分担协议', amountFen: 8_000_000, signedOn: '2026-03-01', memberIds },
        purpose: (await overview(alliance)).purposes[0]?.text,
        file: await voucher(alliance),
        ...more,
      },
      alliance,
    );

  it('keeps their agreements: parties, amount, purpose, paper', async () => {
    const members = [await admit('贵州省电化教育馆', 'cner'), await admit('云梦市第一中学', 'cner')];
    expect(await agree(members)).toMatchObject({ status: 200 });
    const { items } = await api.as(OFFICER).call('GET /alliances/:alliance/desk/funds/agreements', {
      params: { alliance: 'cner' },
    });
    expect(items).toMatchObject([
      {
        ...{ number: 1, title: '研讨会费用分担协议', amountFen: 8_000_000, article: '第二十二条' },
        parties: ['贵州省电化教育馆', '云梦市第一中学'],
      },
    ]);
  });

  it('an agreement has two members at least', async () => {
    const member = await admit('贵州省电化教育馆', 'cner');
    expect(await agree([member, member])).toMatchObject({ status: 400, body: { code: 'agreement_needs_two' } });
  });

  it('takes no donations, holds no funds to spend, and charges no dues', async () => {
    const { donate: donations, receive, spend: spending, dues, agree: agreements } = await overview('cner');
    expect([donations, receive, spending, dues].map((decision) => !decision.allowed && decision.article)).toEqual([
      '第二十二条',
      '第二十二条',
      '第二十二条',
      '第二十二条',
    ]);
    expect(agreements).toEqual({ allowed: true });
    expect(await donate(100, {}, 'cner')).toMatchObject({ status: 409, body: { code: 'donations_not_accepted' } });
  });

  it('elsewhere there are no such agreements', async () => {
    const members = [await admit('甲学校', 'tocop'), await admit('乙学校', 'tocop')];
    expect(await agree(members, {}, 'tocop')).toMatchObject({ status: 409, body: { code: 'agreements_not_provided' } });
  });
});
