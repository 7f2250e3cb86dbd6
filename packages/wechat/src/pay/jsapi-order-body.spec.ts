import { describe, expect, test } from '@jest/globals';
import { APPID, MCHID } from '../fixtures/merchant-account.ts';
import { type JsapiOrder, jsapiOrderBody } from './jsapi-order-body.ts';
import { newOutTradeNo } from './out-trade-no.ts';
import { PayError } from './pay-error.ts';

const order: JsapiOrder = {
  appid: APPID,
  mchid: MCHID,
  description: '2026年度会费',
  outTradeNo: 'D2026Ab3kZ9Qx',
  notifyUrl: 'https://alliance.example.org/pay/notify/1',
  totalFen: 500_000,
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
};

function refusalOf(change: Partial<JsapiOrder>): string {
  try {
    jsapiOrderBody({ ...order, ...change });
  } catch (error) {
    if (error instanceof PayError && error.kind === 'config' && error.code === 'ORDER_INVALID') return error.message;
    throw error;
  }
  return '';
}

describe('[PAY-06] the body', () => {
  test('holds what WeChat knows and nothing else', () => {
    expect(jsapiOrderBody({ ...order, timeExpire: '2026-05-20T05:29:35.123Z', attach: 'att_01' })).toBe(
      `{"appid":"${APPID}","mchid":"${MCHID}","description":"2026年度会费","out_trade_no":"D2026Ab3kZ9Qx",` +
        '"time_expire":"2026-05-20T13:29:35+08:00","attach":"att_01",' +
        '"notify_url":"https://alliance.example.org/pay/notify/1",' +
        '"amount":{"total":500000,"currency":"CNY"},"payer":{"openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}}',
    );
  });

  test('leaves out what is not given: no null, no empty field', () => {
    expect(Object.keys(JSON.parse(jsapiOrderBody(order)))).toEqual([
      'appid',
      'mchid',
      'description',
      'out_trade_no',
      'notify_url',
      'amount',
      'payer',
    ]);
  });

  test('sends the description without blanks around it', () => {
    expect(jsapiOrderBody({ ...order, description: ' 2026年度会费 ' })).toBe(jsapiOrderBody(order));
  });

  test('is the same for the same order, in whatever order its fields came', () => {
    const turned = Object.fromEntries(Object.entries(order).reverse()) as unknown as JsapiOrder;
    expect(jsapiOrderBody(turned)).toBe(jsapiOrderBody(order));
  });

  test('counts a description in characters, not in UTF-16 units', () => {
    expect(refusalOf({ description: '𠮷'.repeat(127) })).toBe('');
    expect(refusalOf({ description: '年'.repeat(128) })).toContain('description');
  });

  test.each<[string, Partial<JsapiOrder>]>([
    ['description', { description: '   ' }],
    ['description', { description: '会费\n第二行' }],
    ['description', { description: 'half \ud842' }],
    ['description holds a phone number', { description: '会费 13800001234' }],
    ['attach', { attach: '' }],
    ['attach', { attach: 'a,b' }],
    ['attach', { attach: 'a`b' }],
    ['attach', { attach: 'x'.repeat(129) }],
    ['attach holds a phone number', { attach: '13800001234' }],
    ['amount.total', { totalFen: 0 }],
    ['amount.total', { totalFen: -1 }],
    ['amount.total', { totalFen: 19.9 * 100 }],
    ['amount.total', { totalFen: Number.NaN }],
    ['notify_url', { notifyUrl: 'https://a.example.org/n?id=1' }],
    ['notify_url', { notifyUrl: `https://a.example.org/${'n'.repeat(240)}` }],
    ['time_expire', { timeExpire: 'tomorrow' }],
    ['payer.openid', { openid: '' }],
    ['mchid', { mchid: '' }],
    ['appid', { appid: 'wx 1' }],
  ])('is refused for its %s', (sentence, change) => {
    expect(refusalOf(change)).toContain(sentence);
  });

  test('names every fault at once and repeats no value', () => {
    const sentence = refusalOf({ openid: 'o Secret Openid', totalFen: 0 });
    expect(sentence).toMatch(/amount\.total .*; payer\.openid /);
    expect(sentence).not.toContain('Secret Openid');
  });
});

describe('[PAY-03] the order number', () => {
  test.each(['D2026', 'x'.repeat(33), 'D2026|12', 'D2026*12', 'D2026/12', '会费订单编号一'])(
    '%s is refused',
    (outTradeNo) => {
      expect(refusalOf({ outTradeNo })).toContain('out_trade_no');
    },
  );

  test('a new one has the form, keeps its prefix and never repeats', () => {
    const numbers = Array.from({ length: 2_000 }, () => newOutTradeNo('D2026'));
    expect(numbers.every((number) => /^D2026[0-9A-Za-z]{27}$/.test(number))).toBe(true);
    expect(new Set(numbers).size).toBe(2_000);
    expect(refusalOf({ outTradeNo: numbers[0] ?? '' })).toBe('');
  });

  test('a prefix that would leave too little to guess is refused', () => {
    expect(() => newOutTradeNo('12345678901')).toThrow(RangeError);
    expect(() => newOutTradeNo('a|b')).toThrow(RangeError);
  });
});
