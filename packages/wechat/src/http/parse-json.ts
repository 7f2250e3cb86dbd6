import type { z } from 'zod';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The bytes as JSON, or undefined: never a parser's message, which would repeat the bytes. */
export function jsonOrUndefined(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    return undefined;
  }
}

/** Names of the fields that do not fit the schema, without their values. */
export function fieldsOf(error: z.ZodError): string {
  return [...new Set(error.issues.map((issue) => issue.path.map(String).join('.') || '(whole answer)'))].join(', ');
}
