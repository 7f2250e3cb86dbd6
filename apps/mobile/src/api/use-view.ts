import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';
import { storage } from '../platform/storage';
import { isOld } from './query-client';

interface Kept<Data> {
  data: Data;
  at: number;
}

interface Options {
  /** Keep the last answer on the phone, so that it opens without network. */
  isKept?: boolean;
  isEnabled?: boolean;
}

const nameOf = (key: readonly string[]) => `kept.${key.join('.')}`;

/** Keeps an answer on the phone; also one that came with an act, so that an older one does not come back. */
export function keep<Data>(key: readonly string[], data: Data): void {
  storage.set(nameOf(key), { data, at: Date.now() } satisfies Kept<Data>);
}

/** Reads one resource; it is asked again whenever the page comes to the front. */
export function useView<Data>(
  key: readonly string[],
  read: () => Promise<Data>,
  { isKept = false, isEnabled = true }: Options = {},
): UseQueryResult<Data> {
  const kept = isKept ? storage.get<Kept<Data>>(nameOf(key)) : undefined;
  const query = useQuery<Data>({
    queryKey: key,
    enabled: isEnabled,
    queryFn: async () => {
      const data = await read();
      if (isKept) keep(key, data);
      return data;
    },
    // What was kept may be older than what happened since, in a cashier or on another phone: it is shown and asked again.
    ...(kept && { initialData: kept.data as never, initialDataUpdatedAt: kept.at, refetchOnMount: 'always' }),
  });
  const isFirstShow = useRef(true);
  useDidShow(() => {
    if (!isFirstShow.current && isEnabled && isOld(query)) query.refetch().catch(() => {});
    isFirstShow.current = false;
  });
  return query;
}
