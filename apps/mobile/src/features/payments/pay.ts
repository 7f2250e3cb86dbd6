import type { StartedPayment } from '@mengwu/contracts';
import { openCashier } from '../../platform/pay';
import { to } from '../../routes';
import { go } from '../../session/go';

const words = {
  cancelled: '您取消了支付，没有扣款。需要时可以再次支付。',
  unavailable: '请在微信中打开本页完成支付，或按下方账户信息转账。',
};

/** Opens the cashier and then the page that asks the server; answers what to tell who stays here. */
export async function pay(alliance: string, started: StartedPayment, back: string): Promise<string> {
  const result = to.paymentResult(alliance, started.payment, back);
  const attempt = await openCashier(started.params, result);
  if (attempt === 'done') go(result);
  return attempt === 'cancelled' || attempt === 'unavailable' ? words[attempt] : '';
}
