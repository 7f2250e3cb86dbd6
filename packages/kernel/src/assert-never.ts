/** Ends an exhaustive switch: a new case that nobody handles no longer compiles. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
