import type { FileView, OfficeDuties } from '@mengwu/contracts';
import { App, Flex, Form, InputNumber, Table, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText } from '../../ui/dates.ts';
import { DayItem } from '../../ui/day-item.tsx';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FileLink } from '../files/file-link.tsx';
import { FilePicker } from '../files/file-picker.tsx';
import { BodiesNav } from './bodies-nav.tsx';
import { NoteItem } from './note-item.tsx';
import { useOfficeDuties } from './offices.ts';

type Duty = OfficeDuties['items'][number];

/** What the charter asks of each office, year by year. */
export function OfficeDutiesPage() {
  const [year, setYear] = useState<number>();
  const duties = useOfficeDuties(year);
  return (
    <>
      <PageHeader
        title="机构与任职"
        hint="各职务的职责，逐年登记完成情况。"
        actions={
          <InputNumber
            aria-label="年度"
            min={2000}
            max={2200}
            precision={0}
            value={year ?? duties.data?.items[0]?.year ?? null}
            onChange={(value) => setYear(value ?? undefined)}
            suffix="年"
          />
        }
      />
      <BodiesNav />
      <Loaded query={duties}>
        {({ items }) =>
          items.length === 0 ? (
            <Panel>
              <EmptyState title="章程没有写明各职务的职责" />
            </Panel>
          ) : (
            <Flex vertical gap={16}>
              {items.map((office) => (
                <OfficeDutyPanel key={office.office} duties={office} />
              ))}
            </Flex>
          )
        }
      </Loaded>
    </>
  );
}

function OfficeDutyPanel({ duties }: { duties: OfficeDuties }) {
  const [marking, setMarking] = useState<Duty>();
  return (
    <Panel
      title={
        <Flex gap={12} align="center">
          {duties.office}
          <Typography.Text type="secondary">{duties.holders.join('、') || '暂无人任职'}</Typography.Text>
        </Flex>
      }
      isFlush
    >
      <Table
        aria-label={`${duties.office}的职责`}
        size="middle"
        pagination={false}
        rowKey={({ key }) => key}
        dataSource={duties.items}
        columns={[
          {
            title: '职责',
            render: (_, { text, article }) => (
              <span>
                {text} <ArticleTag article={article} />
              </span>
            ),
          },
          {
            title: `${duties.year} 年`,
            render: (_, { done }) =>
              done ? (
                <Flex vertical gap={2} align="start">
                  <span>
                    <Tag color="success">已完成</Tag>
                    {dayText(done.on)} {done.note}
                  </span>
                  {done.file && <FileLink file={done.file} />}
                </Flex>
              ) : (
                <Typography.Text type="secondary">未登记</Typography.Text>
              ),
          },
          {
            title: '操作',
            width: 110,
            align: 'right',
            render: (_, duty) =>
              !duty.done && (
                <DecisionButton size="small" decision={duty.mark} onClick={() => setMarking(duty)}>
                  登记完成
                </DecisionButton>
              ),
          },
        ]}
      />
      {marking && <MarkDialog duties={duties} duty={marking} onClose={() => setMarking(undefined)} />}
    </Panel>
  );
}

const FORM = 'mark-duty';

function MarkDialog({ duties, duty, onClose }: { duties: OfficeDuties; duty: Duty; onClose: () => void }) {
  const { message } = App.useApp();
  const mark = useDeskAct('POST /alliances/:alliance/desk/office-duties', {}, () => {
    void message.success('已登记。');
    onClose();
  });
  const { office, year } = duties;
  return (
    <ActDialog title={`登记 ${year} 年完成情况`} okText="登记" isOpen onClose={onClose} act={mark} formId={FORM}>
      <Form<{ doneOn: string; note: string; file?: FileView }>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        onFinish={({ file, ...typed }) =>
          void mark.run({ ...typed, office, year, key: duty.key, file: file?.id ?? null })
        }
      >
        <p>
          {duty.text} <ArticleTag article={duty.article} />
        </p>
        <DayItem name="doneOn" label="完成日期" message="请选择完成的日期。" />
        <NoteItem label="完成情况" placeholder="例如 在第一次理事会会议上报告" />
        <Form.Item name="file" label="材料（选填）">
          <FilePicker />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
