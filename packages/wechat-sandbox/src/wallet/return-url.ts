import { LOOPBACK_HOSTS } from '../defaults.ts';

/** A return address on this machine, or null: the pages must not be an open redirect. */
export function parseReturn(text: string | null): URL | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && LOOPBACK_HOSTS.includes(url.hostname) ? url : null;
}

/** Adds answers where the front end's router reads: behind `#/…` when there is one, else in the query. */
export function withAnswer(url: URL, answer: Readonly<Record<string, string>>): string {
  const result = new URL(url);
  if (!result.hash.startsWith('#/')) {
    for (const [name, value] of Object.entries(answer)) result.searchParams.set(name, value);
    return result.href;
  }
  const [path = '', query = ''] = result.hash.slice(1).split('?');
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(answer)) params.set(name, value);
  result.hash = `${path}?${params}`;
  return result.href;
}
