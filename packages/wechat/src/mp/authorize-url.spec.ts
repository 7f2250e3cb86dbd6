import { expect, test } from '@jest/globals';
import { authorizeUrl } from './authorize-url.ts';

const input = {
  openBaseUrl: 'https://open.weixin.qq.com',
  appid: 'wx1',
  redirectUri: 'https://h5.example.org/in?x=1&y=2',
  scope: 'snsapi_base',
  state: 'abcdefghij0123456789',
} as const;

test('the parameters stand in the order that WeChat demands', () => {
  expect(authorizeUrl(input)).toBe(
    'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1' +
      '&redirect_uri=https%3A%2F%2Fh5.example.org%2Fin%3Fx%3D1%26y%3D2' +
      '&response_type=code&scope=snsapi_base&state=abcdefghij0123456789#wechat_redirect',
  );
});

test.each(['', 'short', 'with-dashes-in-the-state', 'a'.repeat(129)])('[IDN-05] the state %j is refused', (state) => {
  expect(() => authorizeUrl({ ...input, state })).toThrow(RangeError);
});
