import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type BytesAnswer, type BytesRequest, fetchBytes, type HttpOptions } from '../http/fetch-bytes.ts';
import { fieldsOf, jsonOrUndefined } from '../http/parse-json.ts';
import { TransportError } from '../http/transport-error.ts';
import { quote } from '../redact.ts';
import { canonicalCode, kindOfFailure } from './error-codes.ts';
import type { Merchant } from './merchant.ts';
import { PayError } from './pay-error.ts';
import { requestMessage } from './signature.ts';
import { refusalOf } from './verify-signed.ts';

export interface PayContext extends HttpOptions {
  readonly merchant: Merchant;
  readonly baseUrl: string;
}

export interface PayRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query; parts from outside are already percent-encoded. */
  readonly path: string;
  /** Sent and signed exactly as given. */
  readonly body?: string;
}

/** Signs, sends and verifies one call; the answer's bytes are WeChat Pay's own words. Throws only PayError. */
export async function sendSigned(context: PayContext, request: PayRequest): Promise<Buffer> {
  const now = context.now ?? Date.now;
  const answer = await send(context, signedRequest(context, request, now()));
  const requestId = answer.header('request-id');
  if (answer.status < 200 || answer.status >= 300) throw failure(answer, requestId);
  const refusal = refusalOf(context.merchant.keys, { header: answer.header, rawBody: answer.bytes }, now());
  if (refusal === undefined) return answer.bytes;
  throw new PayError({
    kind: 'unverified',
    code: refusal,
    message: `The answer of WeChat Pay could not be verified (${refusal})`,
    httpStatus: answer.status,
    requestId,
  });
}

/** Reads a verified answer; one that does not fit leaves the outcome unknown. */
export function parseAnswer<T>(schema: z.ZodType<T>, bytes: Buffer): T {
  const parsed = schema.safeParse(jsonOrUndefined(bytes));
  if (parsed.success) return parsed.data;
  throw new PayError({
    kind: 'unknown',
    code: 'ANSWER_INVALID',
    message: `WeChat Pay's answer does not fit: ${fieldsOf(parsed.error)}`,
  });
}

function signedRequest(context: PayContext, request: PayRequest, nowMs: number): BytesRequest {
  const { merchant } = context;
  const url = new URL(request.path, context.baseUrl);
  const timestamp = String(Math.floor(nowMs / 1000));
  const nonce = randomBytes(16).toString('hex').toUpperCase();
  const target = url.pathname + url.search;
  const signature = merchant.sign(
    requestMessage({ method: request.method, target, timestamp, nonce, body: request.body ?? '' }),
  );
  const fields = `mchid="${merchant.mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${merchant.merchantSerial}"`;
  return {
    method: request.method,
    url,
    headers: {
      authorization: `WECHATPAY2-SHA256-RSA2048 ${fields}`,
      accept: 'application/json',
      'user-agent': 'mengwu',
      'wechatpay-serial': merchant.requestSerial,
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(request.body === undefined ? {} : { body: request.body }),
  };
}

async function send(context: PayContext, request: BytesRequest): Promise<BytesAnswer> {
  try {
    return await fetchBytes(context, request);
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    const code = `TRANSPORT_${error.reason.toUpperCase().replace('-', '_')}`;
    throw new PayError({ kind: 'unknown', code, message: error.message });
  }
}

const Failure = z.object({ code: z.string().regex(/^[A-Z_]{2,64}$/), message: z.string().optional() });

function failure(answer: BytesAnswer, requestId: string | undefined): PayError {
  const parsed = Failure.safeParse(jsonOrUndefined(answer.bytes));
  const code = parsed.success ? canonicalCode(parsed.data.code) : 'NO_CODE';
  const words = parsed.success ? quote(parsed.data.message ?? '') : '';
  return new PayError({
    kind: kindOfFailure(answer.status, code),
    code,
    message: `WeChat Pay answered ${answer.status} ${code}${words === '' ? '' : `: ${words}`}`,
    httpStatus: answer.status,
    requestId,
  });
}
