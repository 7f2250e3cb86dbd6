import { UserAddOutlined } from '@ant-design/icons';
import type { Seatable } from '@mengwu/contracts';
import { Button, Flex, Select } from 'antd';
import { useState } from 'react';
import { useSeatable } from './bodies.ts';
import { seatableLabel } from './bodies.view.ts';
import { EnlistDialog } from './enlist-dialog.tsx';

interface PersonPickerProps {
  /** Given by the form. */
  id?: string;
  value?: Seatable;
  onChange?: (person: Seatable) => void;
}

/** Finds a person of the alliance; who has never signed in is entered by name. */
export function PersonPicker({ id, value, onChange }: PersonPickerProps) {
  const [q, setQ] = useState('');
  const [isEntering, setEntering] = useState(false);
  const people = useSeatable(q);
  const found = people.data?.items ?? [];
  const listed = value && !found.some(({ personId }) => personId === value.personId) ? [value, ...found] : found;
  return (
    <Flex gap={8}>
      <Select
        {...(id && { id })}
        style={{ flex: 1, minWidth: 0 }}
        showSearch={{ filterOption: false, onSearch: setQ }}
        loading={people.isFetching}
        placeholder="搜索姓名或单位"
        value={value?.personId ?? null}
        options={listed.map((person) => ({ value: person.personId, label: seatableLabel(person) }))}
        notFoundContent={people.isFetching ? '正在查找……' : '没有找到，可录入姓名'}
        onChange={(personId) => {
          const person = listed.find((one) => one.personId === personId);
          if (person) onChange?.(person);
        }}
      />
      <Button icon={<UserAddOutlined aria-hidden />} onClick={() => setEntering(true)}>
        录入姓名
      </Button>
      <EnlistDialog
        isOpen={isEntering}
        onClose={() => setEntering(false)}
        onDone={(person) => {
          onChange?.(person);
          setEntering(false);
        }}
      />
    </Flex>
  );
}
