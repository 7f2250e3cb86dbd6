import { OUT_TRADE_NO } from './out-trade-no.ts';
import { PayError } from './pay-error.ts';
import { shanghaiTime } from './shanghai-time.ts';

export interface JsapiOrder {
  readonly appid: string;
  readonly mchid: string;
  /** What the payer reads; nothing personal. */
  readonly description: string;
  readonly outTradeNo: string;
  readonly notifyUrl: string;
  readonly totalFen: number;
  readonly openid: string;
  /** An instant; WeChat closes the order by itself then. */
  readonly timeExpire?: string;
  /** Comes back in query, notification and bill; an opaque id, nothing personal. */
  readonly attach?: string;
}

/**
 * The body of `POST /v3/pay/transactions/jsapi` as a string to be stored with the attempt: WeChat refuses a repeated
 * order whose parameters differ from the first. Throws PayError `config` / `ORDER_INVALID` naming the wrong fields.
 * Limits: WeChat Pay APIv3, "JSAPI and mini-program ordering".
 */
export function jsapiOrderBody(order: JsapiOrder): string {
  const wrong = wrongFields(order);
  if (wrong.length > 0) {
    throw new PayError({
      kind: 'config',
      code: 'ORDER_INVALID',
      message: `The order cannot be sent to WeChat Pay: ${wrong.join('; ')}`,
    });
  }
  return JSON.stringify({
    appid: order.appid,
    mchid: order.mchid,
    description: order.description.trim(),
    out_trade_no: order.outTradeNo,
    ...(order.timeExpire === undefined ? {} : { time_expire: shanghaiTime(order.timeExpire) }),
    ...(order.attach === undefined ? {} : { attach: order.attach }),
    notify_url: order.notifyUrl,
    amount: { total: order.totalFen, currency: 'CNY' },
    payer: { openid: order.openid },
  });
}

function wrongFields(order: JsapiOrder): string[] {
  const { description, attach, timeExpire } = order;
  const rules: readonly (readonly [boolean, string])[] = [
    [/^\w{1,32}$/.test(order.appid), 'appid is not 1 to 32 letters and digits'],
    [/^\d{1,32}$/.test(order.mchid), 'mchid is not 1 to 32 digits'],
    [fits(description.trim(), 1, 127), 'description is not 1 to 127 characters of plain text'],
    [!holdsPhoneNumber(description), 'description holds a phone number'],
    [OUT_TRADE_NO.test(order.outTradeNo), 'out_trade_no is not 6 to 32 letters, digits, - or _'],
    [timeExpire === undefined || !Number.isNaN(Date.parse(timeExpire)), 'time_expire is not an instant'],
    [attach === undefined || (fits(attach, 1, 128) && !/[,`]/.test(attach)), 'attach is not 1 to 128 plain characters'],
    [attach === undefined || !holdsPhoneNumber(attach), 'attach holds a phone number'],
    [order.notifyUrl.length <= 255 && !order.notifyUrl.includes('?'), 'notify_url is too long or has a query'],
    [
      Number.isSafeInteger(order.totalFen) && order.totalFen >= 1,
      'amount.total is not a whole number of fen, at least 1',
    ],
    [/^[\w-]{1,128}$/.test(order.openid), 'payer.openid is not an openid'],
  ];
  return rules.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}

function fits(text: string, min: number, max: number): boolean {
  const length = [...text].length;
  return length >= min && length <= max && !/[\p{Cc}\p{Surrogate}]/u.test(text);
}

function holdsPhoneNumber(text: string): boolean {
  return /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/.test(text);
}
