/**
 * What the caller can do about it.
 * `code-invalid` ask the person to try again with a new code · `user-blocked` WeChat refuses this person's login ·
 * `openid-invalid` forget the identity · `no-credit` the person has no subscription left: set the ledger to 0 ·
 * `content` our message is wrong (value, word, page) · `template` template deleted or banned: alarm ·
 * `busy` later again · `quota` stop until tomorrow, alarm · `token` credential refused twice ·
 * `config` alarm, retrying is useless · `mismatch` the answer is for another app: do not use it ·
 * `unknown` no usable answer, outcome unknown · `rejected` any other refusal.
 */
export type WechatErrorKind =
  | 'code-invalid'
  | 'user-blocked'
  | 'openid-invalid'
  | 'no-credit'
  | 'content'
  | 'template'
  | 'busy'
  | 'quota'
  | 'token'
  | 'config'
  | 'mismatch'
  | 'unknown'
  | 'rejected';

interface WechatErrorFields {
  readonly kind: WechatErrorKind;
  readonly message: string;
  readonly errcode?: number | undefined;
  /** WeChat's own request id, for its support. */
  readonly rid?: string | undefined;
}

/** A refusal or failure of api.weixin.qq.com; its message holds no secret, token, code or openid. */
export class WechatError extends Error {
  override readonly name = 'WechatError';
  readonly kind: WechatErrorKind;
  readonly errcode: number | undefined;
  readonly rid: string | undefined;

  constructor(fields: WechatErrorFields) {
    super(fields.message);
    this.kind = fields.kind;
    this.errcode = fields.errcode;
    this.rid = fields.rid;
  }
}

const KINDS: ReadonlyMap<number, WechatErrorKind> = new Map<number, WechatErrorKind>([
  [-1, 'busy'],
  [40001, 'token'],
  [40003, 'openid-invalid'],
  [40002, 'config'],
  [40013, 'config'],
  [40014, 'token'],
  [40029, 'code-invalid'],
  [40037, 'template'],
  [40125, 'config'],
  [40163, 'code-invalid'],
  [40164, 'config'],
  [40226, 'user-blocked'],
  [40243, 'config'],
  [41002, 'config'],
  [41004, 'config'],
  [41030, 'content'],
  [42001, 'token'],
  [43101, 'no-credit'],
  [43107, 'template'],
  [43108, 'busy'],
  [45009, 'quota'],
  [45011, 'busy'],
  [45168, 'content'],
  [47003, 'content'],
  [48001, 'config'],
  [89503, 'config'],
  [89506, 'config'],
  [89507, 'config'],
]);

/** The kind of an errcode, after WeChat's global return codes and those of the calls used here. */
export function kindOfErrcode(errcode: number): WechatErrorKind {
  return KINDS.get(errcode) ?? 'rejected';
}
