import { describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import { viewOf } from '../real-charter.fixture.ts';
import { benefits } from './benefit-facts.ts';
import { charterFacts } from './charter-facts.ts';
import { duesFor } from './dues-for.ts';
import { feeFacts } from './fee-facts.ts';

describe('what the public page shows', () => {
  it('[D13][D14][D15] hefd: the fees in yuan, each with its article', () => {
    expect(feeFacts(viewOf('hefd'))).toEqual([
      {
        label: '入会费',
        value: '3,000元',
        amountFen: 300000,
        note: '仅第一年缴纳',
        article: '三.一.1',
        openQuestion: null,
      },
      {
        label: '年费（普通联盟单位）',
        value: '2,000元',
        amountFen: 200000,
        note: '每年缴纳',
        article: '三.一.2',
        openQuestion: '除普通联盟单位外，还有哪些成员性质，年费各是多少？',
      },
      {
        label: '第一年共缴',
        value: '5,000元',
        amountFen: 500000,
        note: null,
        article: '三.一.3',
        openQuestion: null,
      },
      {
        label: '以后每年',
        value: '2,000元至5,000元',
        amountFen: null,
        note: '按成员性质',
        article: '三.一.3',
        openQuestion: null,
      },
    ]);
  });

  it.each([
    ['[C18] cner', 'cner', '第二十二条', 'dues_off'],
    ['[E19] hengshui', 'hengshui', '第二十一条', 'dues_off'],
    ['[A31] tocop: no amount is stated, so no bill can be computed', 'tocop', '第20条', 'amount_not_stated'],
  ])('%s', (_, id, article, code) => {
    const [only, ...rest] = feeFacts(viewOf(id));
    expect([only?.article, rest]).toEqual([article, []]);
    const facts = { tier: 'ordinary', joinedOn: day('2026-01-01'), periodYear: 2026, isFirstYear: true };
    expect(duesFor(viewOf(id), facts)).toEqual({ allowed: false, code, article });
  });

  it('[D6][D7][D8][D9][D10][D11] hefd: six benefits in the words of the notice', () => {
    const shown = benefits(viewOf('hefd'));
    expect(shown.map(({ article }) => article)).toEqual(['一(1)', '一(2)', '一(3)', '一(4)', '一(5)', '一(6)']);
    expect(shown[0]?.text).toBe('每年免费参加三次联盟项目季度会议，每位联盟单位可委派三位老师参会');
  });

  it.each(['hefd', 'tocop', 'cner', 'hengshui'])('%s: every fact has a label, a Chinese value and an article', (id) => {
    const facts = charterFacts(viewOf(id));
    expect(facts.length).toBeGreaterThan(20);
    expect(facts.filter(({ group, label, value, article }) => !group || !label || !value || !article)).toEqual([]);
    const isCode = ({ value }: { value: string }) => /^[a-z]|undefined|null|council|secretariat|assembly/.test(value);
    expect(facts.filter((fact) => isCode(fact) && fact.label !== '英文名')).toEqual([]);
  });

  it('[A14][C16][E7] how a member leaves', () => {
    const leaving = (id: string) =>
      charterFacts(viewOf(id))
        .filter(({ group }) => group === '退出联盟')
        .map(({ value, article }) => [value, article]);
    expect(leaving('tocop')).toEqual([
      ['至少提前1个月', '第9条'],
      ['不需要批准', '第9条'],
    ]);
    expect(leaving('cner')).toEqual([
      ['文件未写明', '第二十条'],
      ['文件未写明', '第二十条'],
      ['除名或退出后2年内不得重新申请', '第十九条、第二十条'],
    ]);
    expect(leaving('hengshui')).toEqual([
      ['至少提前3个月', '第十二条'],
      ['须经理事会批准', '第十二条'],
    ]);
  });

  it('[A17] the thresholds of the council in plain words', () => {
    expect(charterFacts(viewOf('tocop'))).toContainEqual({
      group: '组织机构',
      label: '理事会决议',
      value: '须经到会成员2/3以上表决通过',
      article: '第12条',
      openQuestion: null,
    });
  });

  it('[C23] what the document leaves open is said and asked, not left out', () => {
    expect(charterFacts(viewOf('cner'))).toContainEqual({
      group: '加入联盟',
      label: '公示时间',
      value: '文件未写明',
      article: '第十四条（二）',
      openQuestion: '公示多少天？',
    });
  });
});
