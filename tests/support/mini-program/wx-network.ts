import type { Phone } from './phone.ts';
import { WxFailure, wxTask } from './wx-call.ts';

interface Options {
  readonly phone: Phone;
  /** The address that was compiled in, and where the API really is. */
  readonly rewrite: (url: string) => string;
  /** Bytes behind a temporary path that a picker handed out. */
  readonly bytesAt: (path: string) => { name: string; bytes: Uint8Array } | undefined;
}

const METHODS = new Set(['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT']);

async function answer(phone: Phone, url: string, init: RequestInit): Promise<Response> {
  if (phone.isOffline) throw new WxFailure('net::ERR_INTERNET_DISCONNECTED');
  return fetch(url, init);
}

/** `wx.request` and `wx.uploadFile` over real connections. */
export function wxNetwork({ phone, rewrite, bytesAt }: Options) {
  return {
    request: wxTask('request', async ({ url, method = 'GET', header = {}, data }) => {
      if (!METHODS.has(String(method))) throw new WxFailure(`parameter error: method ${method} is not supported`);
      const response = await answer(phone, rewrite(String(url)), {
        method: String(method),
        headers: header as Record<string, string>,
        ...(data !== undefined && method !== 'GET' ? { body: String(data) } : {}),
      });
      const headers = Object.fromEntries(response.headers);
      return { statusCode: response.status, header: headers, data: await response.text(), cookies: [] };
    }),
    uploadFile: wxTask('uploadFile', async ({ url, filePath, name = 'file', header = {} }) => {
      const file = bytesAt(String(filePath));
      if (!file) throw new WxFailure('file not found');
      const form = new FormData();
      form.set(String(name), new Blob([new Uint8Array(file.bytes)]), file.name);
      const headers = Object.fromEntries(
        Object.entries(header as Record<string, string>).filter(([key]) => key.toLowerCase() !== 'content-type'),
      );
      const response = await answer(phone, rewrite(String(url)), { method: 'POST', headers, body: form });
      return { statusCode: response.status, data: await response.text() };
    }),
  };
}
