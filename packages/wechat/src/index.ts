export { checkNotifyUrl } from './config/check-notify-url.ts';
export { checkProductionHosts, type WechatHosts } from './config/check-production-hosts.ts';
export { checkProductionKeys, publicKeyFingerprint } from './config/check-production-keys.ts';
export type { HttpOptions } from './http/fetch-bytes.ts';
export {
  type AccessTokenStore,
  inMemoryAccessTokenStore,
  type StoredAccessToken,
} from './mp/access-token-store.ts';
export { authorizeUrl } from './mp/authorize-url.ts';
export type { MpSession } from './mp/code2-session.ts';
export { fitKeywords, type KeywordValues } from './mp/fit-keywords.ts';
export type { PhoneNumber } from './mp/get-phone-number.ts';
export { createMpClient, type MpClient } from './mp/mp-client.ts';
export type { MpConfig, MpCredentials } from './mp/mp-context.ts';
export type { OauthSession } from './mp/oauth-session.ts';
export { openPush, type PushQuery, type PushSecrets, verifyPushUrl } from './mp/push-crypto.ts';
export type { SubscribeMessage } from './mp/send-subscribe-message.ts';
export { WechatError, type WechatErrorKind } from './mp/wechat-error.ts';
export { type JsapiOrder, jsapiOrderBody } from './pay/jsapi-order-body.ts';
export type { Merchant } from './pay/merchant.ts';
export type { MerchantConfig, VerifierConfig } from './pay/merchant-config.ts';
export { newOutTradeNo } from './pay/out-trade-no.ts';
export { createPayClient, type PayClient } from './pay/pay-client.ts';
export { PayError, type PayErrorKind } from './pay/pay-error.ts';
export type { PaymentParams } from './pay/pay-sign.ts';
export { type ExpectedTransaction, Transaction, transactionMismatches, wasPaid } from './pay/transaction.ts';
export type {
  NotificationHeaders,
  NotificationRefusal,
  OtherNotification,
  TransactionNotification,
} from './pay/verify-notification.ts';
export type { PayKeys, SignatureRefusal } from './pay/verify-signed.ts';
export { redact } from './redact.ts';
