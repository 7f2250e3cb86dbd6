import { ApiUnreachable } from '@mengwu/api-client';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from '../platform/new-key';

/**
 * Does one thing once: a repeat after a lost answer carries the key of the first try, so the server answers what it
 * already did. Everything on screen is asked again afterwards.
 */
export function useAct<Input, Output>(
  act: (input: Input, idempotencyKey: string) => Promise<Output>,
): UseMutationResult<Output, Error, Input> {
  const queryClient = useQueryClient();
  const pending = useRef<{ key: string; input: string }>();
  return useMutation<Output, Error, Input>({
    mutationFn: async (input) => {
      const written = JSON.stringify(input) ?? '';
      if (pending.current?.input !== written) pending.current = { key: newKey(), input: written };
      return act(input, pending.current.key);
    },
    onSettled: async (_output, error) => {
      if (error instanceof ApiUnreachable) return;
      pending.current = undefined;
      queryClient.invalidateQueries().catch(() => {});
    },
  });
}
