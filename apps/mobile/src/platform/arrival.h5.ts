const KNOWN = ['code', 'state', 'phoneCode', 'phoneDenied', 'subscribe', 'pay'];

function readOnce(): Record<string, string> {
  const url = new URL(window.location.href);
  const [page = '', query = ''] = url.hash.split('?');
  const inHash = new URLSearchParams(query);
  const found: Record<string, string> = {};
  for (const name of KNOWN) {
    const value = url.searchParams.get(name) ?? inHash.get(name);
    if (value === null) continue;
    found[name] = value;
    url.searchParams.delete(name);
    inHash.delete(name);
  }
  if (Object.keys(found).length === 0) return found;
  // Codes are worth one use: off the address bar, out of history and of shared links.
  const rest = inHash.toString();
  url.hash = rest ? `${page}?${rest}` : page;
  window.history.replaceState(window.history.state, '', url);
  return found;
}

let arrived = readOnce();

export const takeArrival: typeof import('./arrival').takeArrival = (...names) => {
  const mine = Object.fromEntries(
    names.flatMap((name) => (arrived[name] === undefined ? [] : [[name, arrived[name]]])),
  );
  arrived = Object.fromEntries(Object.entries(arrived).filter(([name]) => !names.includes(name)));
  return Object.keys(mine).length > 0 ? mine : undefined;
};
