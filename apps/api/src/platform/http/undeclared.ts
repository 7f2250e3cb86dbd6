/**
 * The paths of what `given` holds and `parsed` lost. Schemas drop what they do not declare; comparing both sides
 * shows it at every depth, without making each schema strict.
 */
export function undeclaredPaths(given: unknown, parsed: unknown, at = ''): string[] {
  if (Array.isArray(given) && Array.isArray(parsed)) {
    return given.flatMap((item, index) => undeclaredPaths(item, parsed[index], `${at}[${index}]`));
  }
  if (!isPlain(given) || !isPlain(parsed)) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const path = at ? `${at}.${key}` : key;
    if (value === undefined) return [];
    return Object.hasOwn(parsed, key) ? undeclaredPaths(value, parsed[key], path) : [path];
  });
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);
}
