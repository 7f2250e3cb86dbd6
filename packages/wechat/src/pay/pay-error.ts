/**
 * `rejected` WeChat refused with a code that we know; its words are not signed, so query before a money decision ·
 * `unknown` no answer, or none that says what happened: repeat with the same body, or query ·
 * `unverified` a success whose signature or content does not hold: treat like `unknown`, and count it ·
 * `config` keys, rights or limits are wrong on our side: alarm, do not retry.
 */
export type PayErrorKind = 'rejected' | 'unknown' | 'unverified' | 'config';

interface PayErrorFields {
  readonly kind: PayErrorKind;
  readonly code: string;
  readonly message: string;
  readonly httpStatus?: number | undefined;
  readonly requestId?: string | undefined;
}

/** A failure of WeChat Pay; its message holds no key, signature, openid or phone number. */
export class PayError extends Error {
  override readonly name = 'PayError';
  readonly kind: PayErrorKind;
  /** WeChat's code in one spelling (`ORDER_PAID`, never `ORDERPAID`), or one of ours. */
  readonly code: string;
  readonly httpStatus: number | undefined;
  /** WeChat's `Request-ID`, for its support. */
  readonly requestId: string | undefined;

  constructor(fields: PayErrorFields) {
    super(fields.message);
    this.kind = fields.kind;
    this.code = fields.code;
    this.httpStatus = fields.httpStatus;
    this.requestId = fields.requestId;
  }
}
