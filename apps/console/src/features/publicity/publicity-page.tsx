import { Flex, Pagination, Skeleton } from 'antd';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { SearchRow } from '../../ui/search-row.tsx';
import { usePublicities } from './publicity.ts';
import { PublicityPanel } from './publicity-panel.tsx';

/** Every notice with its days and its objections; those that run first. */
export function PublicityPage() {
  const [search, change] = useListSearch();
  const publicities = usePublicities(search);
  const { data } = publicities;
  return (
    <>
      <PageHeader title="公示与异议" hint="公示期满且没有待答复的异议时，申请自动进入下一步" />
      <Flex vertical gap={16}>
        <SearchRow placeholder="搜索申请单位或个人" />
        {publicities.isError && (
          <ProblemAlert error={publicities.error} kind="read" onRepeat={() => void publicities.refetch()} />
        )}
        {publicities.isPending && <Skeleton active />}
        {data?.items.length === 0 && (
          <EmptyState
            title={search.q ? '没有符合条件的公示' : '还没有公示'}
            hint={search.q ? '请换个关键词。' : '申请通过审核、按章程需要公示时，会显示在这里。'}
          />
        )}
        {data?.items.map((notice) => (
          <PublicityPanel key={notice.id} notice={notice} />
        ))}
        {data && data.total > data.pageSize && (
          <Pagination
            current={data.page}
            pageSize={data.pageSize}
            total={data.total}
            showSizeChanger={false}
            onChange={(page) => change({ page })}
          />
        )}
      </Flex>
    </>
  );
}
