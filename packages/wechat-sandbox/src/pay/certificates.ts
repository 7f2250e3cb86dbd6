import type { PayEndpoint } from './call.ts';
import { NUMERIC, PayError } from './pay-error.ts';

/** Public-key mode: there is no platform certificate to download. */
export const certificates: PayEndpoint = {
  api: 'certificates',
  method: 'GET',
  url: '/v3/certificates',
  body: null,
  mchidIn: 'none',
  outTradeNo: () => undefined,
  run: () => {
    throw new PayError(404, 'RESOURCE_NOT_EXISTS', '无可用的平台证书，请使用微信支付公钥验签', NUMERIC.orderMissing);
  },
};
