import type { UseQueryResult } from '@tanstack/react-query';
import { Flex, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { EmptyState } from './empty-state.tsx';
import { useListSearch } from './list-search.ts';
import { Panel } from './panel.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { SearchRow, type StateFilter } from './search-row.tsx';

interface Rows<Row> {
  items: Row[];
  total: number;
  page: number;
  pageSize: number;
}

interface DataTableProps<Row> {
  label: string;
  query: UseQueryResult<Rows<Row>>;
  columns: TableColumnsType<Row>;
  rowKey: (row: Row) => string;
  searchPlaceholder?: string | undefined;
  states?: StateFilter | undefined;
  /** Said when there is nothing at all, not when a search finds nothing. */
  empty: { title: string; hint?: string; action?: ReactNode };
}

/** A list with its search row; page and filters live in the address. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, query, columns, rowKey, searchPlaceholder, states, empty } = props;
  const [search, change] = useListSearch();
  const isFiltered = Boolean(search.q || search.state);
  const { data } = query;
  return (
    <Flex vertical gap={12}>
      <SearchRow placeholder={searchPlaceholder} states={states} />
      {query.isError && <ProblemAlert error={query.error} kind="read" onRepeat={() => void query.refetch()} />}
      <Panel isFlush>
        <Table<Row>
          aria-label={label}
          size="middle"
          columns={columns}
          dataSource={data?.items ?? []}
          rowKey={rowKey}
          loading={query.isFetching && (query.isPending || query.isPlaceholderData)}
          scroll={{ x: 'max-content' }}
          locale={{
            emptyText: query.isSuccess ? (
              isFiltered ? (
                <EmptyState title="没有符合条件的记录" hint="请换个关键词，或清除筛选。" />
              ) : (
                <EmptyState {...empty} />
              )
            ) : (
              <span />
            ),
          }}
          pagination={{
            current: data?.page ?? search.page ?? 1,
            pageSize: data?.pageSize ?? 20,
            total: data?.total ?? 0,
            showSizeChanger: false,
            hideOnSinglePage: false,
            showTotal: (total) => `共 ${total} 条`,
            style: { paddingInline: 16 },
            onChange: (page) => change({ page }),
          }}
        />
      </Panel>
    </Flex>
  );
}
