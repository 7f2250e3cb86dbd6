export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** `POST /a/:b` → method and path. */
export function splitKey(key: string): { method: HttpMethod; path: string } {
  const [method = '', path = ''] = key.split(' ');
  return { method: method as HttpMethod, path };
}
