import { z } from 'zod';
import { PayError } from './pay-error.ts';
import { type PayContext, parseAnswer, sendSigned } from './send-signed.ts';

const Order = z.object({ mchid: z.string(), appid: z.string() });
const Answer = z.object({ prepay_id: z.string().min(1).max(64) });

/**
 * Orders, or orders again: the stored body goes out byte for byte. The prepay_id is good for two hours.
 * WeChat Pay APIv3, `POST /v3/pay/transactions/jsapi`. After `unknown` or `unverified` repeat with the same body.
 */
export async function prepayJsapi(context: PayContext, body: string): Promise<{ readonly prepayId: string }> {
  checkOwner(context, body);
  const bytes = await sendSigned(context, { method: 'POST', path: '/v3/pay/transactions/jsapi', body });
  return { prepayId: parseAnswer(Answer, bytes).prepay_id };
}

/** A stored body of another merchant would be signed with the wrong key; better said here than by WeChat. */
function checkOwner({ merchant }: PayContext, body: string): void {
  const order = Order.safeParse(safeJson(body));
  if (order.success && order.data.mchid === merchant.mchid && merchant.appids.includes(order.data.appid)) return;
  throw new PayError({
    kind: 'config',
    code: 'ORDER_OF_OTHER_MERCHANT',
    message: 'The stored order is not one of this merchant number and its apps',
  });
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
