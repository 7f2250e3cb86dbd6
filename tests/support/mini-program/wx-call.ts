type Options = Record<string, unknown> & {
  success?: (result: unknown) => void;
  fail?: (failure: unknown) => void;
  complete?: (result: unknown) => void;
};

/** A refusal of WeChat: `errMsg` says `<api>:fail <reason>`. */
export class WxFailure extends Error {}

/** An API in WeChat's manner: answers through `success`, `fail` and `complete`, never in the same turn. */
export function wxCall(
  name: string,
  work: (options: Options) => unknown,
): (options?: Options) => Record<string, unknown> {
  return (options = {}) => {
    const run = async () => {
      try {
        const result = { errMsg: `${name}:ok`, ...((await work(options)) as object | undefined) };
        options.success?.(result);
        options.complete?.(result);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const failure = { errMsg: `${name}:fail ${reason}` };
        options.fail?.(failure);
        options.complete?.(failure);
      }
    };
    setImmediate(() => void run());
    return { abort: () => {}, onProgressUpdate: () => {}, onHeadersReceived: () => {} };
  };
}
