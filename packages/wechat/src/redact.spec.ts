import { expect, test } from '@jest/globals';
import { quote, redact } from './redact.ts';

test.each([
  ['GET /cgi-bin/x?access_token=abc-DEF_1&y=2', 'GET /cgi-bin/x?access_token=***&y=2'],
  ['/sns/jscode2session?appid=wx1&secret=s3cr3t&js_code=c0de', '/sns/jscode2session?appid=wx1&secret=***&js_code=***'],
  ['{"session_key":"a\\"b","n":1}', '{"session_key":"***","n":1}'],
  ['{"openid" : "oUpF8","code":"PARAM_ERROR"}', '{"openid" : "***","code":"PARAM_ERROR"}'],
  ['WECHATPAY2-SHA256-RSA2048 mchid="1",signature="Zm9v+/=="', 'WECHATPAY2-SHA256-RSA2048 mchid="1",signature="***"'],
  ['payer oUpF8uMuAJO_M2pxb1Q9zNjWeS6o left', 'payer *** left'],
  ['tel 13800001234.', 'tel ***.'],
  ['-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----', '***'],
  ['order 4200001234202605201234567890 paid', 'order 4200001234202605201234567890 paid'],
])('[CFG-02] %j', (text, shown) => {
  expect(redact(text)).toBe(shown);
});

test('[CFG-02] further secrets are hidden wherever they stand', () => {
  expect(redact('a my+secret b my+secret', ['my+secret', ''])).toBe('a *** b ***');
});

test('what is quoted is one short line', () => {
  expect(quote(`one\r\n two\u0007${'年'.repeat(300)}`)).toBe(`one two ${'年'.repeat(192)}`);
});
