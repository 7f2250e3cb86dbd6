import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createActKey } from './act-key.ts';
import { useAlliance } from './use-alliance.ts';

export interface Act<Input, Result> {
  run: (input: Input) => Promise<Result | undefined>;
  /** Again with the same input and, while its outcome is unknown, the same key. */
  repeat: () => void;
  isRunning: boolean;
  error: unknown;
  forget: () => void;
}

/**
 * One thing that an officer does. The error is kept to be shown in place, never thrown at the caller;
 * afterwards everything of this alliance is asked anew.
 */
export function useAct<Input, Result>(
  call: (input: Input, idempotencyKey: string) => Promise<Result>,
  onDone?: (result: Result, input: Input) => void,
): Act<Input, Result> {
  const queryClient = useQueryClient();
  const alliance = useAlliance();
  const [key] = useState(() => createActKey());
  const mutation = useMutation({
    mutationFn: (input: Input) => call(input, key.forInput(input)),
    onSettled: (_, error) => {
      key.settle(error ?? undefined);
      return queryClient.invalidateQueries({ queryKey: ['desk', alliance] });
    },
    onSuccess: (result, input) => onDone?.(result, input),
  });
  const run = (input: Input) => mutation.mutateAsync(input).catch(() => undefined);
  return {
    run,
    repeat: () => {
      if (mutation.status !== 'idle') void run(mutation.variables as Input);
    },
    isRunning: mutation.isPending,
    error: mutation.error,
    forget: mutation.reset,
  };
}
