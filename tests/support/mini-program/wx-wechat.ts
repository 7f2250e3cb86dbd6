import type { SandboxControl } from '@mengwu/wechat-sandbox';
import type { Phone } from './phone.ts';
import { WxFailure, wxCall } from './wx-call.ts';

const paymentFields = ['timeStamp', 'nonceStr', 'package', 'signType', 'paySign'] as const;

/** What WeChat itself does for a mini-program: who is this, pay, may we send messages. */
export function wxWechat(phone: Phone, sandbox: SandboxControl, appid: string) {
  return {
    login: wxCall('login', async () => {
      if (phone.isOffline) throw new WxFailure('network');
      return { code: await sandbox.loginCode(phone.persona, appid) };
    }),
    checkSession: wxCall('checkSession', () => ({})),
    requestPayment: wxCall('requestPayment', async (options) => {
      const params = Object.fromEntries(paymentFields.map((name) => [name, String(options[name] ?? '')]));
      const { result } = await sandbox.requestPayment(params, { persona: phone.persona, outcome: phone.cashier });
      if (result === 'cancel') throw new WxFailure('cancel');
      if (result !== 'ok') throw new WxFailure(result);
      return {};
    }),
    requestSubscribeMessage: wxCall('requestSubscribeMessage', async ({ tmplIds }) => {
      const templates = tmplIds as string[];
      if (templates.length > 3) throw new WxFailure('exceed the limit of 3 templates');
      const answer = phone.subscribes ? 'accept' : 'reject';
      await sandbox.acceptSubscription({ persona: phone.persona, templates, answer });
      return Object.fromEntries(templates.map((id) => [id, answer]));
    }),
  };
}
