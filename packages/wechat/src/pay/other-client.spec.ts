import { afterAll, expect, test } from '@jest/globals';
import { Wechatpay } from 'wechatpay-axios-plugin';
import {
  MCHID,
  merchantPrivatePem,
  merchantPublicKey,
  PUB_KEY_ID,
  wechatPrivateKey,
  wechatPublicPem,
} from '../fixtures/merchant-account.ts';
import { type SeenRequest, serve } from '../fixtures/serve.ts';
import { answerMessage, requestMessage, signRsa, verifyRsa } from './signature.ts';

const body = '{"prepay_id":"wx201410272009395522657a690389285100"}';
const nonce = '593BEC0C930BF1AFEB40B4A08C8FB242';
let signatureIsRight = true;

const server = await serve((_request, response) => {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = signRsa(
    answerMessage(timestamp, nonce, Buffer.from(signatureIsRight ? body : 'other')),
    wechatPrivateKey,
  );
  response
    .writeHead(200, {
      'content-type': 'application/json',
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-serial': PUB_KEY_ID,
      'wechatpay-signature': signature,
    })
    .end(body);
});
afterAll(() => server.close());

const theirs = new Wechatpay({
  mchid: MCHID,
  serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  privateKey: merchantPrivatePem,
  certs: { [PUB_KEY_ID]: wechatPublicPem },
  baseURL: server.baseUrl,
});

const order = () => theirs.chain('v3/pay/transactions/jsapi').post({ mchid: MCHID, description: '年费' });

function verifiedByUs({ method, url, headers, body: sent }: SeenRequest): boolean {
  const field = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(headers.authorization ?? '')?.[1] ?? '';
  const message = requestMessage({
    method: method === 'GET' ? 'GET' : 'POST',
    target: url,
    timestamp: field('timestamp'),
    nonce: field('nonce_str'),
    body: sent,
  });
  return verifyRsa(message, field('signature'), merchantPublicKey);
}

test('an independent client accepts answers that we sign, and we verify what it signs', async () => {
  signatureIsRight = true;
  expect((await order()).data).toEqual(JSON.parse(body));
  expect(server.seen.map(verifiedByUs)).toEqual([true]);
});

test('control: it refuses an answer that we sign wrongly', async () => {
  signatureIsRight = false;
  await expect(order()).rejects.toThrow();
});
