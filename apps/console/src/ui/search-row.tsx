import { Flex, Input, Radio } from 'antd';
import { useListSearch } from './list-search.ts';

export type StateFilter = Readonly<Record<string, string>>;

interface SearchRowProps {
  placeholder?: string | undefined;
  states?: StateFilter | undefined;
}

const ALL = '';

export function SearchRow({ placeholder, states }: SearchRowProps) {
  const [search, change] = useListSearch();
  if (!placeholder && !states) return null;
  return (
    <Flex component="search" wrap gap={12} align="center" justify="space-between">
      {states && (
        <Radio.Group
          aria-label="按状态筛选"
          optionType="button"
          value={search.state ?? ALL}
          onChange={({ target }) => change({ state: target.value || undefined })}
          options={[
            { value: ALL, label: '全部' },
            ...Object.entries(states).map(([value, label]) => ({ value, label })),
          ]}
        />
      )}
      {placeholder && (
        <Input.Search
          // Remounted when the address changes from outside, so that it shows what is searched.
          key={search.q ?? ''}
          aria-label="搜索"
          placeholder={placeholder}
          defaultValue={search.q}
          allowClear
          maxLength={50}
          onSearch={(q) => change({ q: q.trim() || undefined })}
          style={{ width: 280 }}
        />
      )}
    </Flex>
  );
}
