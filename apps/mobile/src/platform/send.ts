import type { Transport } from '@mengwu/api-client';
import Taro from '@tarojs/taro';
import { runtimeConfig } from './runtime-config';

const PATIENCE_MS = 15_000;

/** One request through `Taro.request`; rejects when no answer came. */
export const send: Transport = async ({ method, path, headers, body }) => {
  const answer = await Taro.request<string>({
    url: `${runtimeConfig.apiBase}${path}`,
    method: method as keyof Taro.request.Method,
    header: { ...headers },
    timeout: PATIENCE_MS,
    dataType: 'text',
    responseType: 'text',
    ...(body !== undefined && { data: body }),
  });
  return { status: answer.statusCode, body: typeof answer.data === 'string' ? answer.data : '' };
};
