import type { IncomingMessage } from 'node:http';

/**
 * The mini-program's `wx.request` knows no PATCH: it sends a POST that names its real method. Only that one method is
 * taken by its word, and before the route is chosen, so that access and schema are those of the PATCH.
 */
export function patchByPost(request: Pick<IncomingMessage, 'method' | 'headers' | 'url'>): string {
  if (request.method === 'POST' && request.headers['x-http-method-override'] === 'PATCH') request.method = 'PATCH';
  return request.url ?? '/';
}
