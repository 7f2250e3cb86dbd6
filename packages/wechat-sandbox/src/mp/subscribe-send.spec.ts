import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Bench, startBench } from '../testing/bench.ts';
import { miniProgramServer } from '../testing/mini-program-server.ts';
import { isValidValue } from './template-values.ts';

describe('subscription messages', () => {
  let bench: Bench;
  let server: ReturnType<typeof miniProgramServer>;
  let token: string;
  let openid: string;
  beforeAll(async () => {
    bench = await startBench({
      apps: { mp: { pages: ['pages/notice/detail'] } },
      templates: [{ key: 'result', title: '审核结果', fields: { thing1: '事项', time2: '时间' } }],
    });
    server = miniProgramServer(bench.credentials);
  });
  beforeEach(async () => {
    await bench.control.reset();
    token = await server.token();
    openid = String((await bench.control.personas())[0]?.openids.mp);
  });
  afterAll(() => bench.stop());

  const message = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
    touser: openid,
    template_id: bench.credentials.templates[0]?.templateId,
    page: 'pages/notice/detail?id=1',
    miniprogram_state: 'formal',
    lang: 'zh_CN',
    data: { thing1: { value: '入会申请' }, time2: { value: '2026年5月20日 15:01' } },
    ...change,
  });

  it('[SUB-02] one acceptance, one message; it appears on the phone', async () => {
    expect(await server.send(token, message())).toMatchObject({ errcode: 43101 });
    await bench.control.acceptSubscription({ persona: 'lin-yue', templates: ['result'] });
    expect(await server.send(token, message())).toMatchObject({ errcode: 0 });
    expect(await server.send(token, message())).toMatchObject({ errcode: 43101 });
    const [shown] = await bench.control.messages('lin-yue');
    expect(shown).toMatchObject({
      title: '审核结果',
      page: 'pages/notice/detail?id=1',
      lines: [{ label: '事项', value: '入会申请' }, { label: '时间' }],
    });
    expect(await bench.control.messages('zhou-ning')).toEqual([]);
    const page = await (await fetch(`${bench.credentials.urls.wallet}/phone?persona=lin-yue`)).text();
    expect(page).toContain('入会申请');
  });

  it.each<[string, Record<string, unknown>, number, RegExp]>([
    ['an unknown person', { touser: 'oNobody' }, 40003, /openid/],
    ['an unknown template', { template_id: 'x' }, 40037, /template/],
    ['a page that was not released', { page: 'pages/other' }, 41030, /page/],
    ['a page with a leading slash', { page: '/pages/notice/detail' }, 41030, /page/],
    [
      '21 characters in a thing',
      { data: { thing1: { value: '盟'.repeat(21) }, time2: { value: '15:01' } } },
      47003,
      /data\.thing1\.value invalid/,
    ],
    ['a missing value', { data: { thing1: { value: '事' } } }, 47003, /data\.time2\.value is empty/],
    [
      'an unknown key',
      { data: { thing1: { value: '事' }, time2: { value: '15:01' }, thing9: { value: 'x' } } },
      47003,
      /data\.thing9\.value invalid/,
    ],
  ])('[SUB-01] refuses %s, and no credit is spent', async (_what, change, errcode, words) => {
    await bench.control.acceptSubscription({ persona: 'lin-yue', templates: ['result'] });
    expect(await server.send(token, message(change))).toMatchObject({ errcode, errmsg: expect.stringMatching(words) });
    expect(await server.send(token, message())).toMatchObject({ errcode: 0 });
  });

  it.each([
    ['thing1', '盟'.repeat(20), true],
    ['thing1', '两行\n', false],
    ['thing1', '', false],
    ['number1', '12.50', true],
    ['number1', '12a', false],
    ['letter1', 'AB', true],
    ['letter1', 'A1', false],
    ['symbol1', '★★★', true],
    ['symbol1', 'ab', false],
    ['character_string1', 'HE-2026 001', true],
    ['character_string1', '编号', false],
    ['time1', '15:01', true],
    ['time1', '2019年10月1日 15:01', true],
    ['time1', '9:00~11:30', true],
    ['time1', '25:00', false],
    ['time1', '2019年10月1日', false],
    ['date1', '2019年10月1日', true],
    ['date1', '2018.01.01 15:01', true],
    ['date1', '明天', false],
    ['amount1', '￥5000.00元', true],
    ['amount1', '5,000', false],
    ['amount1', '12345678901', false],
    ['phone_number1', '010-12345678', true],
    ['phone_number1', '电话', false],
    ['car_number1', '京A12345', true],
    ['car_number1', '京A1234567', false],
    ['name1', '李'.repeat(10), true],
    ['name1', '李'.repeat(11), false],
    ['name1', 'Twenty Latin Letters', true],
    ['phrase1', '待缴费', true],
    ['phrase1', '等待缴纳会费', false],
    ['colour1', 'red', false],
  ])('[SUB-01] %s takes %j: %p', (key, value, expected) => {
    expect(isValidValue(key, value)).toBe(expected);
  });
});
