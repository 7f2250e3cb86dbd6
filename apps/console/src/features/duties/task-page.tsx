import type { DeskAssignment, DeskDutyTask } from '@mengwu/contracts';
import { useParams } from '@tanstack/react-router';
import { Flex, Table, Tag } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { type AnswerAct, AnswerDialog } from './answer-dialog.tsx';
import { assignmentColumns } from './assignment-columns.tsx';
import { useTask } from './duties.ts';

export function TaskPage() {
  const { task: id } = useParams({ strict: false }) as { task: string };
  const task = useTask(id);
  return <Loaded query={task}>{(loaded) => <Task task={loaded} />}</Loaded>;
}

function Task({ task }: { task: DeskDutyTask }) {
  const alliance = useAlliance();
  const [doing, setDoing] = useState<{ assignment: DeskAssignment; act: AnswerAct } | null>(null);
  const { id, title, kindText, text, article, dueOn, assigned, answered, confirmed, overdue } = task;
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: `/alliances/${alliance}/duties/tasks`, label: '返回任务与资料' }}
        aside={<Tag>{kindText}</Tag>}
        actions={<HistoryButton of={{ kind: 'duty-task', id }} />}
      />
      <Flex vertical gap={16}>
        <Panel title="要求" extra={<ArticleTag article={article} />}>
          <p className="text-pre">{text}</p>
          <FactList
            facts={[
              ['截止日期', `${dayText(dueOn)} 24:00`],
              ['进度', `已确认 ${confirmed}，待确认 ${answered}，超期 ${overdue}，共 ${assigned} 个成员`],
            ]}
          />
        </Panel>
        <Panel title="成员答复" isFlush>
          <Table<DeskAssignment>
            aria-label="成员答复"
            size="middle"
            columns={assignmentColumns(alliance, (assignment, act) => setDoing({ assignment, act }))}
            dataSource={task.assignments}
            rowKey="id"
            scroll={{ x: 'max-content' }}
            pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
          />
        </Panel>
      </Flex>
      {doing && <AnswerDialog key={doing.act} {...doing} onClose={() => setDoing(null)} />}
    </>
  );
}
