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

/** Reads one resource; it is asked again whenever the page comes to the front. */
export function useView<Data>(
  key: readonly string[],
  read: () => Promise<Data>,
  { isKept = false, isEnabled = true }: Options = {},
): UseQueryResult<Data> {
  const name = `kept.${key.join('.')}`;
  const kept = isKept ? storage.get<Kept<Data>>(name) : undefined;
  const query = useQuery<Data>({
    queryKey: key,
    enabled: isEnabled,
    queryFn: async () => {
      const data = await read();
      if (isKept) storage.set(name, { data, at: Date.now() } satisfies Kept<Data>);
      return data;
    },
    ...(kept && { initialData: kept.data as never, initialDataUpdatedAt: kept.at }),
  });
  const isFirstShow = useRef(true);
  useDidShow(() => {
    if (!isFirstShow.current && isEnabled && isOld(query)) query.refetch().catch(() => {});
    isFirstShow.current = false;
  });
  return query;
}
