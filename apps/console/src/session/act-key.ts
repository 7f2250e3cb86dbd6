import { ApiRefusal, ApiUnreachable } from '@mengwu/api-client';
import { newKey } from './new-key.ts';

/** One user act and its idempotency key: the same key as long as the outcome of the same input is unknown. */
export interface ActKey {
  forInput(input: unknown): string;
  settle(error?: unknown): void;
}

function isOutcomeUnknown(error: unknown): boolean {
  if (error instanceof ApiUnreachable) return true;
  return error instanceof ApiRefusal && error.problem.code === 'request_in_progress';
}

export function createActKey(makeKey: () => string = newKey): ActKey {
  let held: { key: string; input: string } | undefined;
  return {
    forInput(input) {
      const written = JSON.stringify(input) ?? '';
      if (held?.input !== written) held = { key: makeKey(), input: written };
      return held.key;
    },
    settle(error) {
      if (!isOutcomeUnknown(error)) held = undefined;
    },
  };
}
