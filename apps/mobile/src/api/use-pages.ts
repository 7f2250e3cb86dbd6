import type { Page } from '@mengwu/contracts';
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';
import { isOld } from './query-client';

/** Reads a list page by page, the next one when it is asked for. */
export function usePages<Answer extends Page<unknown>>(
  key: readonly string[],
  read: (page: number) => Promise<Answer>,
  isEnabled = true,
): UseInfiniteQueryResult<InfiniteData<Answer>> {
  const query = useInfiniteQuery({
    queryKey: key,
    enabled: isEnabled,
    initialPageParam: 1,
    queryFn: ({ pageParam }) => read(pageParam),
    getNextPageParam: ({ page, pageSize, total }) => (page * pageSize < total ? page + 1 : undefined),
  });
  const isFirstShow = useRef(true);
  useDidShow(() => {
    if (!isFirstShow.current && isEnabled && isOld(query)) query.refetch().catch(() => {});
    isFirstShow.current = false;
  });
  return query;
}
