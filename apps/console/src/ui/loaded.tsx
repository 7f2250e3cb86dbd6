import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ProblemAlert } from './problem-alert.tsx';

interface LoadedProps<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}

/** What was asked, once it is here; a skeleton before, the reason and a retry when it did not come. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <ProblemAlert error={query.error} kind="read" onRepeat={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) return <ProblemAlert error={query.error} kind="read" onRepeat={() => void query.refetch()} />;
  return <Skeleton active paragraph={{ rows: 6 }} aria-label="正在载入" />;
}
