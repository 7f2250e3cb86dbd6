import type { DeskMember } from '@mengwu/contracts';
import { Table } from 'antd';
import { dayText } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';

/** Who acts for a member. */
export function MemberPeople({ people }: Pick<DeskMember, 'people'>) {
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
        ]}
      />
    </Panel>
  );
}
