import { PlusOutlined } from '@ant-design/icons';
import type { DutyTaskCard } from '@mengwu/contracts';
import { Button, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { dayText } from '../../ui/dates.ts';
import { useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useTasks } from './duties.ts';
import { DutyTabs } from './duty-tabs.tsx';
import { GiveDialog } from './give-dialog.tsx';

const columns = (alliance: string): TableColumnsType<DutyTaskCard> => [
  {
    title: '任务',
    render: (_, { id, title }) => <TextLink to={`/alliances/${alliance}/duties/tasks/${id}`}>{title}</TextLink>,
  },
  { title: '类别', dataIndex: 'kindText' },
  {
    title: '截止日期',
    className: 'numeric',
    render: (_, { dueOn, isOver }) => (
      <>
        {dayText(dueOn)} {isOver && <Tag>已截止</Tag>}
      </>
    ),
  },
  {
    title: '进度',
    className: 'numeric',
    render: (_, { assigned, confirmed }) => `已确认 ${confirmed} / ${assigned}`,
  },
  {
    title: '待确认',
    align: 'right',
    className: 'numeric',
    render: (_, { answered }) => (answered > 0 ? <Tag color="processing">{answered}</Tag> : 0),
  },
  {
    title: '超期',
    align: 'right',
    className: 'numeric',
    render: (_, { overdue }) => (overdue > 0 ? <Tag color="error">{overdue}</Tag> : 0),
  },
];

export function TasksPage() {
  const alliance = useAlliance();
  const [search] = useListSearch();
  const [isGiving, setGiving] = useState(false);
  const tasks = useTasks(search);
  return (
    <>
      <PageHeader
        title="履职台账"
        hint="向成员布置任务、征集资料或意见，成员在手机上答复，确认后记入台账"
        actions={
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setGiving(true)}>
            布置任务
          </Button>
        }
      />
      <DutyTabs here="duties/tasks" />
      <DataTable
        label="任务与资料"
        query={tasks}
        columns={columns(alliance)}
        rowKey={({ id }) => id}
        searchPlaceholder="搜索任务标题"
        empty={{ title: '还没有布置任务', hint: '布置后，成员会收到消息，到期前三天再提醒一次。' }}
      />
      <GiveDialog duties={tasks.data?.duties ?? []} isOpen={isGiving} onClose={() => setGiving(false)} />
    </>
  );
}
