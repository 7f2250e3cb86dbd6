import type { Transport } from '@mengwu/api-client';
import { send } from './send';

/** `wx.request` knows no PATCH, so it travels as a POST that names its real method. */
export const transport: Transport = (request) =>
  request.method === 'PATCH'
    ? send({ ...request, method: 'POST', headers: { ...request.headers, 'x-http-method-override': 'PATCH' } })
    : send(request);
