import type { AnnouncementReader } from '@mengwu/contracts';
import { Flex, type TableColumnsType } from 'antd';
import { DataTable } from '../../ui/data-table.tsx';
import { instantText } from '../../ui/dates.ts';
import { useListSearch } from '../../ui/list-search.ts';
import { useReaders } from './readers.ts';

const columns: TableColumnsType<AnnouncementReader> = [
  { title: '姓名', dataIndex: 'name' },
  { title: '单位', render: (_, { memberName }) => memberName ?? '—' },
  { title: '阅读时间', className: 'numeric', render: (_, { readAt }) => (readAt ? instantText(readAt) : '未读') },
  { title: '微信推送', dataIndex: 'wechatText' },
];

/** Who was told and who has read it. */
export function ReadersTable({ announcement }: { announcement: string }) {
  const [search] = useListSearch();
  const readers = useReaders(announcement, search);
  return (
    <Flex component="section" vertical gap={8} aria-label="阅读名单">
      <DataTable
        label="阅读名单"
        query={readers}
        columns={columns}
        rowKey={({ personId }) => personId}
        searchPlaceholder="搜索姓名或单位"
        empty={{ title: '没有接收人' }}
      />
    </Flex>
  );
}
