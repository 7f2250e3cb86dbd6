import { WechatError, type WechatErrorKind } from '@mengwu/wechat';

/**
 * What a failed send means. `empty`: the person has no credit with WeChat, whatever our ledger says. `later`: surely not
 * delivered, try again. `unknown`: perhaps delivered. `never`: surely not delivered, and trying again is useless.
 */
export type FailedPush = 'empty' | 'later' | 'unknown' | 'never';

const MEANING = {
  'no-credit': 'empty',
  busy: 'later',
  quota: 'later',
  token: 'later',
  unknown: 'unknown',
  'code-invalid': 'never',
  'user-blocked': 'never',
  'openid-invalid': 'never',
  content: 'never',
  template: 'never',
  config: 'never',
  mismatch: 'never',
  rejected: 'never',
} as const satisfies Record<WechatErrorKind, FailedPush>;

export function meaningOf(error: unknown): { outcome: FailedPush; reason: string } | undefined {
  return error instanceof WechatError ? { outcome: MEANING[error.kind], reason: error.kind } : undefined;
}
