import { client } from '../../../api/client';

/** What the server knows of a payment, after asking WeChat where it must. */
export const confirmPayment = (alliance: string, payment: string) =>
  client.call('POST /alliances/:alliance/payments/:payment/confirm', { params: { alliance, payment } });
