import { closeOrder } from './close-order.ts';
import { createMerchant, type Merchant } from './merchant.ts';
import type { MerchantConfig } from './merchant-config.ts';
import { type PaymentParams, paySign } from './pay-sign.ts';
import { prepayJsapi } from './prepay-jsapi.ts';
import { queryByOutTradeNo } from './query-by-out-trade-no.ts';
import type { PayContext } from './send-signed.ts';
import type { Transaction } from './transaction.ts';
import {
  type NotificationHeaders,
  type NotificationRefusal,
  type OtherNotification,
  type TransactionNotification,
  verifyNotification,
} from './verify-notification.ts';

/** One merchant account at WeChat Pay. Every method throws only PayError; nothing is retried by itself. */
export interface PayClient {
  readonly merchant: Merchant;
  /** Orders with a frozen body from `jsapiOrderBody`. */
  prepayJsapi(body: string): Promise<{ readonly prepayId: string }>;
  queryByOutTradeNo(outTradeNo: string): Promise<Transaction>;
  close(outTradeNo: string): Promise<void>;
  paySign(appid: string, prepayId: string): PaymentParams;
  verifyNotification(
    headers: NotificationHeaders,
    rawBody: Uint8Array,
  ): TransactionNotification | OtherNotification | NotificationRefusal;
}

/** Checks the account at once and throws PayError `config` in plain sentences when something is wrong with it. */
export function createPayClient(config: MerchantConfig): PayClient {
  const merchant = createMerchant(config);
  const { fetch, timeoutMs, maxAnswerBytes, baseUrl, now = Date.now } = config;
  const context: PayContext = {
    merchant,
    baseUrl,
    now,
    ...(fetch === undefined ? {} : { fetch }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(maxAnswerBytes === undefined ? {} : { maxAnswerBytes }),
  };
  return {
    merchant,
    prepayJsapi: (body) => prepayJsapi(context, body),
    queryByOutTradeNo: (outTradeNo) => queryByOutTradeNo(context, outTradeNo),
    close: (outTradeNo) => closeOrder(context, outTradeNo),
    paySign: (appid, prepayId) => paySign(merchant, { appid, prepayId, nowMs: now() }),
    verifyNotification: (headers, rawBody) => verifyNotification(merchant, { headers, rawBody, nowMs: now() }),
  };
}
