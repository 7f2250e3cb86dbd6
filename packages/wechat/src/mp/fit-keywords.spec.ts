import { describe, expect, test } from '@jest/globals';
import { fitKeywords } from './fit-keywords.ts';
import { WechatError } from './wechat-error.ts';

const fit = (key: string, value: string) => fitKeywords({ [key]: value })[key];

describe('[SUB-01] values that fit, or are made to', () => {
  test.each([
    ['thing1', '2026年度会费缴纳', '2026年度会费缴纳'],
    ['thing1', '年'.repeat(20), '年'.repeat(20)],
    ['thing1', '年'.repeat(21), `${'年'.repeat(19)}…`],
    ['thing12', '𠮷'.repeat(21), `${'𠮷'.repeat(19)}…`],
    ['thing1', '  第一行\r\n\t第二行\u0000 ', '第一行 第二行'],
    ['number2', '12.5', '12.5'],
    ['number2', '-3', '-3'],
    ['letter3', 'ABCdef', 'ABCdef'],
    ['symbol4', '#￥!', '#￥!'],
    ['character_string5', 'D2026-0001/A', 'D2026-0001/A'],
    ['time6', '15:01', '15:01'],
    ['time6', '15:01:20', '15:01:20'],
    ['time6', '2026年10月1日 15:01', '2026年10月1日 15:01'],
    ['time6', '2026年10月1日 15:01~2026年10月1日 17:00', '2026年10月1日 15:01~2026年10月1日 17:00'],
    ['date7', '2026年10月1日', '2026年10月1日'],
    ['date7', '2026-10-01', '2026-10-01'],
    ['date7', '2026/10/01', '2026/10/01'],
    ['date7', '2026.10.01', '2026.10.01'],
    ['date7', '2026-10', '2026-10'],
    ['date7', '10-01', '10-01'],
    ['date7', '2026年10月1日 09:00', '2026年10月1日 09:00'],
    ['date7', '2026-10-01~2026-10-03', '2026-10-01~2026-10-03'],
    ['amount8', '￥5000.00', '￥5000.00'],
    ['amount8', '5000元', '￥5000元'],
    ['amount8', '¥12', '¥12'],
    ['phone_number9', '+86-021-12345678', '+86-021-12345678'],
    ['car_number10', '沪A12345', '沪A12345'],
    ['name11', '王小明', '王小明'],
    ['name11', '一二三四五六七八九十一', '一二三四五六七八九…'],
    ['name11', 'Alexandra Constantinescu', 'Alexandra Constanti…'],
    ['phrase12', '待缴费', '待缴费'],
    ['enum13', '通过', '通过'],
  ])('%s: %j → %j', (key, value, fitted) => {
    expect(fit(key, value)).toBe(fitted);
  });
});

describe('[SUB-01] values that cannot fit are refused here, so WeChat never says 47003', () => {
  test.each([
    ['thing1', ''],
    ['thing1', ' \n '],
    ['thing1', 'half \ud842'],
    ['number2', '十二'],
    ['number2', '1'.repeat(33)],
    ['letter3', 'A1'],
    ['letter3', 'A'.repeat(33)],
    ['symbol4', 'a'],
    ['symbol4', '######'],
    ['character_string5', '编号1'],
    ['character_string5', 'x'.repeat(33)],
    ['time6', '25:01'],
    ['time6', 'noon'],
    ['time6', '9:00~10:00~11:00'],
    ['date7', 'tomorrow'],
    ['date7', '2026-10/01'],
    ['amount8', '五千元'],
    ['amount8', '￥12345678901'],
    ['amount8', '￥￥1'],
    ['phone_number9', '123456789012345678'],
    ['car_number10', '沪A1234567'],
    ['phrase12', '等待缴费确认'],
    ['phrase12', 'OK'],
    ['unknown1', 'x'],
    ['thing', 'x'],
    ['constructor1', 'x'],
  ])('%s: %j', (key, value) => {
    expect(() => fit(key, value)).toThrow(WechatError);
    expect(() => fit(key, value)).toThrow(`Keyword ${key}`);
  });

  test('the refusal names the keyword, not the value', () => {
    expect(() => fit('amount8', 'secret words')).toThrow(/^Keyword amount8 does not fit its type$/);
  });
});
