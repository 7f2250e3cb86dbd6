import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type CharterView, charterOn, loadCharters } from '@mengwu/charter';
import { day, fen } from '@mengwu/kernel';
import { csvText } from './csv.ts';
import {
  keepingOf,
  mayAcceptDonation,
  mayAgreeOnCosts,
  mayReceiveIncome,
  maySpend,
  maySpendAtAll,
  purposesOf,
  type SpendingFacts,
  sourcesOf,
} from './fund.rules.ts';
import { opposite, postings } from './postings.ts';

const CHARTERS = fileURLToPath(new URL('../../../../../../config/charters', import.meta.url));
const views = new Map<string, CharterView>();
beforeAll(async () => {
  for (const { charter } of await loadCharters(CHARTERS)) views.set(charter.id, charterOn(charter, day('2026-03-01')));
});
const viewOf = (id: string): CharterView => {
  const view = views.get(id);
  if (!view) throw new Error(`no charter ${id}`);
  return view;
};
const refusedBy = (code: string, article: string) => expect.objectContaining({ allowed: false, code, article });

describe('[A24] [E19] [C18] where money may come from', () => {
  it('donations come in where the charter names them, elsewhere its article says no', () => {
    expect(mayAcceptDonation(viewOf('tocop'))).toEqual({ allowed: true });
    expect(mayAcceptDonation(viewOf('hengshui'))).toEqual({ allowed: true });
    expect(mayAcceptDonation(viewOf('cner'))).toEqual(refusedBy('donations_not_accepted', '第二十二条'));
    expect(mayAcceptDonation(viewOf('hefd'))).toMatchObject({ allowed: false, code: 'charter_silent' });
  });

  it('other income comes from the sources that the charter lists', () => {
    expect(sourcesOf(viewOf('tocop')).map(({ text }) => text)).toEqual([
      '会费',
      '在核准的业务范围内开展活动或服务的收入',
      '其他合法收入',
    ]);
    expect(sourcesOf(viewOf('hengshui')).map(({ article }) => article)).toEqual([
      '第二十一条（二）',
      '第二十一条（三）',
    ]);
    expect(sourcesOf(viewOf('cner'))).toEqual([]);
    expect(mayReceiveIncome(viewOf('cner'))).toEqual(refusedBy('income_by_agreement', '第二十二条'));
  });

  it('costs are borne by agreement where the charter says so, and nowhere else', () => {
    expect(mayAgreeOnCosts(viewOf('cner'))).toEqual({ allowed: true });
    expect(mayAgreeOnCosts(viewOf('tocop'))).toEqual(refusedBy('agreements_not_provided', '第19条'));
    expect(mayAgreeOnCosts(viewOf('hengshui'))).toEqual(refusedBy('agreements_not_provided', '第二十一条'));
    expect(maySpendAtAll(viewOf('cner'))).toEqual(refusedBy('funds_not_held', '第二十二条'));
  });
});

describe('[A26] [E20] what money may be spent for', () => {
  const facts = (more: Partial<SpendingFacts> = {}): SpendingFacts => ({
    purpose: purposesOf(viewOf('hengshui'))[2]?.text ?? '',
    basis: 'purchase',
    payee: 'other',
    hasFile: true,
    amountFen: fen(50_000),
    balanceFen: fen(50_000),
    ...more,
  });
  const spend = (more: Partial<SpendingFacts> = {}) => maySpend(viewOf('hengshui'), facts(more));

  it('a purpose of the charter, against a paper, up to the last fen', () => {
    expect(spend()).toEqual({ allowed: true });
    expect(spend({ amountFen: fen(50_001) })).toMatchObject({
      allowed: false,
      code: 'funds_not_enough',
      params: { balance: '500.00' },
    });
  });

  it.each([
    ['a purpose that the charter does not name', { purpose: '员工旅游' }, 'purpose_outside_charter'],
    ['a distribution to a member', { basis: 'distribution', payee: 'member' }, 'no_distribution'],
    ['a distribution to anybody', { basis: 'distribution' }, 'no_distribution'],
    ['a payee with a member’s name', { payee: 'namesake' }, 'payee_is_member'],
    [
      'a member’s service without its contract',
      { basis: 'service', payee: 'member', hasFile: false },
      'spending_file_needed',
    ],
  ] as const)('not %s', (_, more, code) => {
    expect(spend(more)).toEqual(refusedBy(code, '第二十二条'));
  });

  it('a member is paid for a service that it has rendered under a contract', () => {
    expect(spend({ basis: 'service', payee: 'member' })).toEqual({ allowed: true });
  });

  it('[A26] the first alliance cites its own article', () => {
    const view = viewOf('tocop');
    expect(maySpend(view, facts({ basis: 'distribution' }))).toEqual(refusedBy('no_distribution', '第21条'));
    expect(maySpend(view, facts({ purpose: purposesOf(view)[1]?.text ?? '' }))).toEqual({ allowed: true });
  });

  it('[E20] who keeps the funds and who looks on is told with its articles', () => {
    expect(keepingOf(viewOf('hengshui')).map(({ article }) => article)).toEqual([
      '第二十二条',
      '第二十三条',
      '第二十四条',
      '第二十五条',
    ]);
    expect(keepingOf(viewOf('hengshui'))[2]?.text).toContain('衡水技师学院代管');
  });
});

describe('the book', () => {
  it.each([
    ['donation', 12_345],
    ['income', 1],
    ['spending', -99_999],
  ] as const)('the two sides of a %s add up to zero, and so do those that take it back', (kind, amountFen) => {
    const posted = postings(kind, fen(amountFen));
    expect(posted.reduce((sum, posting) => sum + posting.amountFen, 0)).toBe(0);
    expect(posted[0]).toEqual({ account: 'cash', amountFen });
    expect(opposite(posted).map((posting) => posting.amountFen)).toEqual([-amountFen, amountFen]);
  });

  it('a name that begins like a formula is none in the table', () => {
    expect(csvText([['=HYPERLINK("http://x","y")', -5, '+1', '@SUM(A1)', '-甲', '普通 "引号"', '']])).toBe(
      '\ufeff"\'=HYPERLINK(""http://x"",""y"")",-5,\'+1,\'@SUM(A1),\'-甲,"普通 ""引号""",\r\n',
    );
  });
});
