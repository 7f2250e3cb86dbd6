import { z } from 'zod';
import { type BytesAnswer, type BytesRequest, fetchBytes } from '../http/fetch-bytes.ts';
import { fieldsOf, jsonOrUndefined } from '../http/parse-json.ts';
import { TransportError } from '../http/transport-error.ts';
import { quote } from '../redact.ts';
import type { MpConfig } from './mp-context.ts';
import { kindOfErrcode, WechatError } from './wechat-error.ts';

export interface ApiCall<T> {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** A call with a body is a POST. */
  readonly body?: object;
  readonly answer: z.ZodType<T>;
  /** Values that no message may repeat. */
  readonly secrets: readonly string[];
}

const Verdict = z.looseObject({ errcode: z.number().int().optional(), errmsg: z.string().optional() });

/**
 * One call of api.weixin.qq.com. It answers HTTP 200 for nearly every failure, so the errcode decides
 * (WeChat open documentation, "global return codes"); throws only WechatError.
 */
export async function callApi<T>(config: MpConfig, call: ApiCall<T>): Promise<T> {
  const answer = await send(config, requestFor(config, call));
  const json = answer.status === 200 ? jsonOrUndefined(answer.bytes) : undefined;
  const verdict = Verdict.safeParse(json);
  if (!verdict.success) {
    throw new WechatError({ kind: 'unknown', message: `WeChat gave no readable answer (HTTP ${answer.status})` });
  }
  const { errcode, errmsg } = verdict.data;
  if (errcode !== undefined && errcode !== 0) throw refusal(errcode, errmsg ?? '', call.secrets);
  const parsed = call.answer.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new WechatError({ kind: 'unknown', message: `WeChat's answer lacks: ${fieldsOf(parsed.error)}` });
}

function requestFor<T>(config: MpConfig, call: ApiCall<T>): BytesRequest {
  const url = new URL(call.path, config.baseUrl);
  for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value);
  const headers = { accept: 'application/json', 'user-agent': 'mengwu' };
  if (call.body === undefined) return { method: 'GET', url, headers };
  return {
    method: 'POST',
    url,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(call.body),
  };
}

async function send(config: MpConfig, request: BytesRequest): Promise<BytesAnswer> {
  try {
    return await fetchBytes(config, request);
  } catch (error) {
    if (error instanceof TransportError) throw new WechatError({ kind: 'unknown', message: error.message });
    throw error;
  }
}

function refusal(errcode: number, errmsg: string, secrets: readonly string[]): WechatError {
  return new WechatError({
    kind: kindOfErrcode(errcode),
    errcode,
    rid: /rid: ([\w-]{8,64})/.exec(errmsg)?.[1],
    message: `WeChat refused (${errcode}): ${quote(errmsg, secrets)}`,
  });
}

/** Once more when WeChat says "system busy" (-1); only for calls that may be repeated. */
export async function onceMoreIfBusy<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof WechatError && error.errcode === -1) return call();
    throw error;
  }
}
