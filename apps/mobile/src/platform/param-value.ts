/** A page parameter as it was given: routers hand it on encoded, in the mini-program and in the browser alike. */
export function paramValue(raw = ''): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
