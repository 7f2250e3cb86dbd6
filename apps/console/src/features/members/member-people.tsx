import type { DeskMember } from '@mengwu/contracts';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { dayText } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RepresentativeDialog } from './representative-dialog.tsx';

type Person = DeskMember['people'][number];

/** Who acts for a member. */
export function MemberPeople({ member: { id, people, state } }: { member: DeskMember }) {
  const [chosen, setChosen] = useState<Person>();
  return (
    <Panel title={`人员（${people.length} 人）`} isFlush>
      <Table
        aria-label="人员"
        size="middle"
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowKey={({ personId, role }) => `${personId}-${role}`}
        dataSource={people}
        locale={{ emptyText: <EmptyState title="还没有人员" /> }}
        columns={[
          { title: '姓名', dataIndex: 'name' },
          { title: '身份', dataIndex: 'roleText' },
          {
            title: '手机号',
            className: 'numeric',
            render: (_, { phoneMasked }) => phoneMasked ?? '未授权',
          },
          { title: '加入日期', className: 'numeric', render: (_, { since }) => dayText(since) },
          {
            title: '操作',
            align: 'right',
            render: (_, person) =>
              state === 'active' &&
              (person.role === 'contact' || person.role === 'colleague') && (
                <Button size="small" onClick={() => setChosen(person)}>
                  设为单位代表
                </Button>
              ),
          },
        ]}
      />
      {chosen && <RepresentativeDialog member={id} person={chosen} onClose={() => setChosen(undefined)} />}
    </Panel>
  );
}
