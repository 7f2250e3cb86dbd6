type Options = Record<string, unknown> & {
  success?: (result: unknown) => void;
  fail?: (failure: unknown) => void;
  complete?: (result: unknown) => void;
};

type Work = (options: Options) => unknown;

/** A refusal of WeChat: `errMsg` says `<api>:fail <reason>`. */
export class WxFailure extends Error {}

async function attempt(name: string, work: Work, options: Options): Promise<{ isDone: boolean; answer: object }> {
  try {
    return { isDone: true, answer: { errMsg: `${name}:ok`, ...((await work(options)) as object | undefined) } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { isDone: false, answer: { errMsg: `${name}:fail ${reason}` } };
  }
}

/** An API in WeChat's manner: it answers through `success`, `fail` and `complete`, or without any of them by a promise. */
export function wxCall(name: string, work: Work): (options?: Options) => unknown {
  return (options = {}) => {
    const { success, fail, complete } = options;
    const answered = new Promise((resolve) => setImmediate(resolve)).then(() => attempt(name, work, options));
    if (!success && !fail && !complete) {
      return answered.then(({ isDone, answer }) => (isDone ? answer : Promise.reject(answer)));
    }
    void answered.then(({ isDone, answer }) => {
      (isDone ? success : fail)?.(answer);
      complete?.(answer);
    });
    return undefined;
  };
}

/** An API that answers only through callbacks and hands out a task, which can be aborted. */
export function wxTask(name: string, work: Work): (options?: Options) => unknown {
  const call = wxCall(name, work);
  const ignore = () => {};
  return (options = {}) => {
    call({ complete: ignore, ...options });
    return { abort: ignore, onProgressUpdate: ignore, onHeadersReceived: ignore };
  };
}
