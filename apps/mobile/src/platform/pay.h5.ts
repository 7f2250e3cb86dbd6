import type { PayParams } from '@mengwu/contracts';
import { pageUrl } from './page-url';
import type { PayAttempt } from './pay';
import { runtimeConfig } from './runtime-config';

interface Bridge {
  invoke(name: string, params: PayParams, done: (answer: { err_msg: string }) => void): void;
}

const bridge = () => (window as { WeixinJSBridge?: Bridge }).WeixinJSBridge;

function payInWallet(params: PayParams, resultPage: string): PayAttempt {
  const query = new URLSearchParams({ ...params, return: pageUrl(resultPage) });
  window.location.assign(`${runtimeConfig.wechat.walletUrl}/cashier?${query}`);
  return 'leaving';
}

function payInWechat(params: PayParams): Promise<PayAttempt> {
  const wechat = bridge();
  if (!wechat) return Promise.resolve('unavailable');
  return new Promise((resolve) => {
    wechat.invoke('getBrandWCPayRequest', params, (answer) =>
      resolve(answer.err_msg.endsWith(':cancel') ? 'cancelled' : 'done'),
    );
  });
}

export const openCashier: typeof import('./pay').openCashier = async (params, resultPage) =>
  runtimeConfig.wechat.mode === 'sandbox' ? payInWallet(params, resultPage) : payInWechat(params);
