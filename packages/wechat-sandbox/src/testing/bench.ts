import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandboxControl, type SandboxControl } from '../control-client.ts';
import type { MerchantCredentials, SandboxCredentials } from '../credentials.ts';
import type { SandboxOptions } from '../options.ts';
import { type Sandbox, startSandbox } from '../start-sandbox.ts';
import { callPay, type PayAnswer } from './merchant-client.ts';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A running sandbox with one merchant, and a merchant's server that keeps what it is told. */
export interface Bench {
  readonly sandbox: Sandbox;
  readonly control: SandboxControl;
  readonly credentials: SandboxCredentials;
  readonly merchant: MerchantCredentials;
  readonly received: Received[];
  readonly notifyUrl: string;
  /** The status with which the merchant's server answers, one after another; the last one stays. */
  answerWith(...statuses: number[]): void;
  prepayBody(change?: Record<string, unknown>): Record<string, unknown>;
  prepay(change?: Record<string, unknown>): Promise<PayAnswer>;
  /** Prepays and returns the prepay_id. */
  ordered(outTradeNo: string): Promise<string>;
  query(outTradeNo: string): Promise<PayAnswer>;
  close(outTradeNo: string): Promise<PayAnswer>;
  stop(): Promise<void>;
}

export async function startBench(options: SandboxOptions = {}): Promise<Bench> {
  const received: Received[] = [];
  let statuses = [204];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      response.writeHead((statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 204).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const notifyUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pay/notify/main`;
  const sandbox = await startSandbox({
    merchants: [{ key: 'main', name: '测试联盟', mchid: '1900000001' }],
    seed: 'bench',
    ...options,
  });
  const credentials = sandbox.credentials();
  const [merchant] = credentials.merchants;
  if (merchant === undefined) throw new Error('The bench needs a merchant.');
  const control = createSandboxControl({ url: credentials.urls.control, token: credentials.controlToken });
  const persona = (await control.personas())[0];
  const prepayBody: Bench['prepayBody'] = (change = {}) => ({
    appid: credentials.mp.appid,
    mchid: merchant.mchid,
    description: '入会费与年费',
    out_trade_no: 'MW2026_0001',
    notify_url: notifyUrl,
    amount: { total: 500_000, currency: 'CNY' },
    payer: { openid: persona?.openids.mp },
    ...change,
  });
  const prepay: Bench['prepay'] = (change) =>
    callPay(credentials, merchant, {
      method: 'POST',
      path: '/v3/pay/transactions/jsapi',
      body: JSON.stringify(prepayBody(change)),
    });
  return {
    sandbox,
    control,
    credentials,
    merchant,
    received,
    notifyUrl,
    answerWith: (...next) => {
      statuses = next;
    },
    prepayBody,
    prepay,
    ordered: async (outTradeNo) => String((await prepay({ out_trade_no: outTradeNo })).json.prepay_id),
    query: (outTradeNo) =>
      callPay(credentials, merchant, {
        method: 'GET',
        path: `/v3/pay/transactions/out-trade-no/${encodeURIComponent(outTradeNo)}?mchid=${merchant.mchid}`,
      }),
    close: (outTradeNo) =>
      callPay(credentials, merchant, {
        method: 'POST',
        path: `/v3/pay/transactions/out-trade-no/${encodeURIComponent(outTradeNo)}/close`,
        body: JSON.stringify({ mchid: merchant.mchid }),
      }),
    stop: async () => {
      await sandbox.stop();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Waits until the condition holds; fails after five seconds with the words given. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Still waiting for ${what}.`);
    await new Promise((done) => setImmediate(done));
  }
}
