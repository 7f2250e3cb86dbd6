import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

interface MemberSelectProps {
  id?: string;
  value?: string | string[];
  onChange?: (value: string | string[]) => void;
  isMultiple?: boolean;
}

/** Finds members of the register by a part of their name. */
export function MemberSelect({ id, value, onChange, isMultiple = false }: MemberSelectProps) {
  const alliance = useAlliance();
  const [q, setQ] = useState('');
  const found = useQuery({
    queryKey: ['desk', alliance, 'members', 'select', q],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/members', {
        params: { alliance },
        query: { state: 'active', pageSize: 50, ...(q && { q }) },
      }),
    placeholderData: keepPreviousData,
  });
  const options = (found.data?.items ?? []).map((member) => ({ value: member.id, label: member.name }));
  return (
    <Select
      {...(id && { id })}
      {...(value !== undefined && { value })}
      {...(onChange && { onChange })}
      {...(isMultiple && { mode: 'multiple' as const })}
      showSearch={{ filterOption: false, onSearch: setQ }}
      options={options}
      loading={found.isFetching}
      placeholder="输入名称查找"
      notFoundContent="没有找到，请换个关键词"
    />
  );
}
