import { verifyText } from '../crypto/rsa.ts';
import { orderByPrepay } from '../pay/orders.ts';
import { seconds } from '../world/clock.ts';
import type { Order } from '../world/state.ts';
import { merchantKeys, type World } from '../world/world.ts';

const TOLERANCE_S = 300;
const NAMES = ['appId', 'timeStamp', 'nonceStr', 'package', 'signType', 'paySign'] as const;

type PayParams = Record<(typeof NAMES)[number], string>;

export const readPayParams = (given: URLSearchParams): PayParams =>
  Object.fromEntries(NAMES.map((name) => [name, given.get(name) ?? ''])) as PayParams;

export type CheckedPay = { readonly order: Order; readonly prepayId: string } | { readonly refusal: string };

/** What the phone checks before it shows the sheet: form, time, and the merchant's signature over four lines. */
export function checkPayParams(world: World, params: PayParams): CheckedPay {
  const missing = NAMES.find((name) => params[name] === '');
  if (missing !== undefined) return { refusal: `支付参数缺少 ${missing}` };
  if (params.signType !== 'RSA') return { refusal: 'signType 必须是 RSA' };
  if (!/^\d{10}$/.test(params.timeStamp)) return { refusal: 'timeStamp 必须是以秒计的字符串' };
  if (params.nonceStr.length > 32) return { refusal: 'nonceStr 超过 32 个字符' };
  const prepayId = /^prepay_id=(.+)$/.exec(params.package)?.[1];
  if (prepayId === undefined) return { refusal: 'package 必须以 prepay_id= 开头' };
  const found = orderByPrepay(world, prepayId);
  if (found === undefined) return { refusal: '没有这个支付单' };
  if (found.order.appid !== params.appId) return { refusal: '支付场景非法：appId 与下单时不一致' };
  const message = `${params.appId}\n${params.timeStamp}\n${params.nonceStr}\n${params.package}\n`;
  const key = merchantKeys(world, found.order.mchid).merchantPublicKeyPem;
  if (!verifyText(key, message, params.paySign)) return { refusal: '支付验证签名失败' };
  if (Math.abs(seconds(world.clock.now()) - Number(params.timeStamp)) > TOLERANCE_S)
    return { refusal: '支付参数已过期' };
  return { order: found.order, prepayId };
}
