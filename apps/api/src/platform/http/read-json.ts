import { DomainError } from './domain-error.ts';

const MAX_DEPTH = 20;

/**
 * Reads a JSON body.
 * @throws DomainError `invalid_input` for broken or too deeply nested JSON and for keys that poison prototypes.
 */
export function readJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  const text = bytes.toString('utf8');
  if (nesting(text) > MAX_DEPTH) throw new DomainError('invalid_input');
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__') throw new DomainError('invalid_input');
      return value;
    });
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('invalid_input', {}, { cause: error });
  }
}

/** How deep brackets nest outside strings; counted before parsing, so that a bomb costs nothing. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (isInString) {
      if (char === 0x5c) at += 1;
      else if (char === 0x22) isInString = false;
    } else if (char === 0x22) isInString = true;
    else if (char === 0x7b || char === 0x5b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (char === 0x7d || char === 0x5d) depth -= 1;
  }
  return deepest;
}
