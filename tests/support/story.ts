import { it } from '@jest/globals';

export type Told = (title: string, work: () => Promise<void>) => void;

interface Options {
  readonly timeoutMs: number;
  /** Called where the story broke; what it answers is added to the error. */
  readonly onBroken?: (title: string) => Promise<string>;
}

/** Steps of one story, each a test of its own. Where one breaks, the later ones cannot be told, and say so. */
export function story({ timeoutMs, onBroken }: Options): Told {
  let brokenAt: string | undefined;
  return (title, work) =>
    it(
      title,
      async () => {
        if (brokenAt !== undefined) throw notReached(brokenAt);
        try {
          await work();
        } catch (error) {
          brokenAt = title;
          const more = await onBroken?.(title).catch((cause: Error) => `(no picture: ${cause.message})`);
          throw more
            ? new Error(`${error instanceof Error ? error.message : error}\n${more}`, { cause: error })
            : error;
        }
      },
      timeoutMs,
    );
}

/** Without a stack: the place is where the story broke, not here. */
function notReached(brokenAt: string): Error {
  const error = new Error(`not reached: the story broke at “${brokenAt}”`);
  error.stack = error.message;
  return error;
}
