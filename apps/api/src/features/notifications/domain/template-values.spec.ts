import { expect, test } from '@jest/globals';
import { instant } from '@mengwu/kernel';
import { fitKeywords } from '@mengwu/wechat';
import { templateValues } from './template-values.ts';

const CONTENT = {
  title: '申请有一项需要更正',
  body: '单位盖章扫描件不清楚，请重新上传。\n秘书处会在您更正后继续办理。',
  allianceName: '高校教发联盟',
  at: instant('2026-05-20T16:29:35.000Z'),
};

test('[SUB-01] every keyword that a template of ours may have gets a value that WeChat accepts', () => {
  const values = templateValues(['thing1', 'phrase2', 'time3', 'thing4', 'name5', 'date6', 'thing7'], CONTENT);
  expect(values).toEqual({
    thing1: '申请有一项需要更正',
    phrase2: '有新消息',
    time3: '2026年5月21日 00:29',
    thing4: CONTENT.body,
    name5: '高校教发联盟',
    date6: '2026年5月21日 00:29',
    thing7: '高校教发联盟',
  });
  expect(fitKeywords(values)).toMatchObject({ thing4: '单位盖章扫描件不清楚，请重新上传。 秘…' });
});

test('[SUB-01] a keyword that no message can fill is refused before it is sent', () => {
  expect(() => fitKeywords(templateValues(['amount1'], CONTENT))).toThrow('amount1');
});
