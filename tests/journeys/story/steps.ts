/** Runs one step of a journey: what it says is what an operator reads. */
export type Step = <T>(title: string, work: () => Promise<T>) => Promise<T>;

export interface Count {
  steps: number;
  failed: number;
}

/** Prints one plain line a step; the first failure ends the journey, because the later steps stand on it. */
export function printedSteps(print: (line: string) => void): { readonly step: Step; readonly count: Count } {
  const count: Count = { steps: 0, failed: 0 };
  const step: Step = async (title, work) => {
    count.steps += 1;
    const number = String(count.steps).padStart(2);
    try {
      const result = await work();
      print(`${number}  ok      ${title}`);
      return result;
    } catch (error) {
      count.failed += 1;
      print(`${number}  FAILED  ${title}`);
      throw error;
    }
  };
  return { step, count };
}
