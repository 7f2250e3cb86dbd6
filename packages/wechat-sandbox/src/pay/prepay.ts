import { canonical, isObject, type JsonObject, parseObject } from '../http/json.ts';
import { hostAllowed } from '../world/config.ts';
import { personaByOpenid } from '../world/personas.ts';
import { type Order, orderKey } from '../world/state.ts';
import { findApp, type World } from '../world/world.ts';
import type { PayCall, PayEndpoint } from './call.ts';
import { moveOrder } from './order-machine.ts';
import { findOrder, issuePrepay } from './orders.ts';
import { NUMERIC, PayError, paramError } from './pay-error.ts';
import { PREPAY_BODY } from './prepay-body.ts';

const DAY_MS = 24 * 3_600_000;
const DEFAULT_LIFE_MS = 7 * DAY_MS;
const LONGEST_LIFE_MS = 90 * DAY_MS;
const SHORTEST_LIFE_MS = 60_000;

export const prepay: PayEndpoint = {
  api: 'prepay',
  method: 'POST',
  url: '/v3/pay/transactions/jsapi',
  body: PREPAY_BODY,
  mchidIn: 'body',
  outTradeNo: (call) => {
    const number = parseObject(call.rawBody.toString('utf8'))?.out_trade_no;
    return typeof number === 'string' ? number : undefined;
  },
  run: (world, call) => {
    checkOwners(world, call.body);
    checkNotifyUrl(world, String(call.body.notify_url));
    const known = findOrder(world, orderKey(call.merchant.mchid, String(call.body.out_trade_no)));
    const order = known === undefined ? createOrder(world, call) : repeatOrder(known, call);
    return { status: 200, body: { prepay_id: issuePrepay(world, order) } };
  },
};

function repeatOrder(order: Order, call: PayCall): Order {
  moveOrder(order, order.fingerprint === canonical(call.body) ? 'prepay-same' : 'prepay-other');
  return order;
}

function createOrder(world: World, { body, merchant }: PayCall): Order {
  const now = world.clock.now();
  const order: Order = {
    mchid: merchant.mchid,
    appid: String(body.appid),
    outTradeNo: String(body.out_trade_no),
    fingerprint: canonical(body),
    description: String(body.description),
    attach: typeof body.attach === 'string' ? body.attach : null,
    total: Number(isObject(body.amount) ? body.amount.total : Number.NaN),
    openid: openidOf(body),
    notifyUrl: String(body.notify_url),
    createdAt: now,
    expiresAt: expiry(body, now),
    state: 'NOTPAY',
    transactionId: null,
    paidAt: null,
  };
  world.state.orders[orderKey(order.mchid, order.outTradeNo)] = order;
  world.changed();
  return order;
}

const openidOf = (body: JsonObject): string => String(isObject(body.payer) ? body.payer.openid : '');

function expiry(body: JsonObject, now: number): number {
  if (body.time_expire === undefined) return now + DEFAULT_LIFE_MS;
  const at = Date.parse(String(body.time_expire));
  if (Number.isNaN(at) || at <= now)
    throw paramError('/time_expire', '过期时间必须晚于当前时间', undefined, body.time_expire);
  if (at > now + LONGEST_LIFE_MS)
    throw paramError('/time_expire', '过期时间不能超过 90 天', NUMERIC.outOfRange, body.time_expire);
  return Math.max(at, now + SHORTEST_LIFE_MS);
}

function checkOwners(world: World, body: JsonObject): void {
  if (findApp(world, body.appid) === undefined) {
    throw new PayError(400, 'APPID_MCHID_NOT_MATCH', 'appid 与 mchid 不匹配，请检查绑定关系', NUMERIC.appidNotBound);
  }
  if (personaByOpenid(world, String(body.appid), openidOf(body)) === undefined) {
    throw new PayError(400, 'PARAM_ERROR', '无效的 openid', NUMERIC.openid, {
      field: '/payer/openid',
      issue: 'openid 不属于该 appid',
      location: 'body',
    });
  }
}

function checkNotifyUrl(world: World, text: string): void {
  if (!URL.canParse(text)) throw paramError('/notify_url', '不是合法的网址', undefined, text);
  const url = new URL(text);
  if (text.includes('?') || text.includes('#')) throw paramError('/notify_url', '不能携带参数', undefined, text);
  if (url.username !== '' || url.password !== '') throw paramError('/notify_url', '不能携带登录信息');
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw paramError('/notify_url', '必须是 https 网址', undefined, text);
  if (!hostAllowed(url, world.config.allowedNotifyHosts)) {
    throw paramError('/notify_url', '主机不在沙箱的通知白名单中', undefined, text);
  }
}
