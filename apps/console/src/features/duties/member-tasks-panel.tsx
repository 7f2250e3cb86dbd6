import type { DutyAssignment, DutyLedger } from '@mengwu/contracts';
import { Table, type TableColumnsType, Tag } from 'antd';
import { dayText } from '../../ui/dates.ts';
import { Panel } from '../../ui/panel.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { assignmentTones } from './standing.view.ts';

const columns: TableColumnsType<DutyAssignment> = [
  { title: '任务', dataIndex: 'title' },
  { title: '类别', dataIndex: 'kindText' },
  {
    title: '截止日期',
    className: 'numeric',
    render: (_, { dueOn, isOverdue }) => (
      <>
        {dayText(dueOn)} {isOverdue && <Tag color="error">已超期</Tag>}
      </>
    ),
  },
  { title: '状态', render: (_, { state, stateText }) => <StateTag state={assignmentTones[state]} text={stateText} /> },
];

export function MemberTasksPanel({ ledger: { tasks } }: { ledger: DutyLedger }) {
  if (tasks.length === 0) return null;
  return (
    <Panel title="任务与资料" isFlush>
      <Table<DutyAssignment>
        aria-label="任务与资料"
        size="middle"
        columns={columns}
        dataSource={tasks}
        rowKey="id"
        scroll={{ x: 'max-content' }}
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
      />
    </Panel>
  );
}
