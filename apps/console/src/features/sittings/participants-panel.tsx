import { BellOutlined } from '@ant-design/icons';
import type { DeskSitting, Participant } from '@mengwu/contracts';
import { Alert, Flex, Table, type TableColumnsType, Typography } from 'antd';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { AttendanceCell } from './attendance-cell.tsx';
import { PhoneButton } from './phone-button.tsx';
import { useMark } from './sitting-acts.ts';
import { byNeed, unreachedText } from './sittings.view.ts';

/** Everyone entitled: how far the notice has come, what she answered, whether she is there. */
export function ParticipantsPanel({ sitting, onRemind }: { sitting: DeskSitting; onRemind: () => void }) {
  const { participants, notice, actions, state } = sitting;
  const mark = useMark(sitting.id);
  const unreached = state === 'convened' ? unreachedText(notice.unreached) : null;
  // Once people come in, the list keeps its order: rows that jump are ticked wrongly.
  const rows = state === 'convened' && sitting.attendanceLink === null ? byNeed(participants) : participants;
  return (
    <Panel
      title={`应到人员（${participants.length} 人）`}
      extra={
        state === 'convened' && (
          <DecisionButton decision={actions.remind} size="small" icon={<BellOutlined aria-hidden />} onClick={onRemind}>
            再次通知
          </DecisionButton>
        )
      }
      isFlush
    >
      {sitting.convenedAt !== null && (
        <Flex wrap gap={24} style={{ padding: '12px 16px' }}>
          <Typography.Text>已通知 {notice.sent} 人</Typography.Text>
          <Typography.Text>已读 {notice.read} 人</Typography.Text>
          <Typography.Text>已回复 {notice.answered} 人</Typography.Text>
          <Typography.Text>能参加 {notice.attending} 人</Typography.Text>
        </Flex>
      )}
      {unreached && <Alert type="warning" showIcon banner title={unreached} />}
      <ProblemAlert error={mark.error} onRepeat={mark.repeat} />
      <Table<Participant>
        aria-label="应到人员"
        size="small"
        rowKey={({ mandate }) => mandate}
        dataSource={rows}
        scroll={{ x: 'max-content' }}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false, style: { paddingInline: 16 } }}
        locale={{ emptyText: <EmptyState title="这个机构还没有人" hint="请先在“机构与任职”中登记。" /> }}
        columns={columns(sitting, mark)}
      />
    </Panel>
  );
}

function columns(sitting: DeskSitting, mark: ReturnType<typeof useMark>): TableColumnsType<Participant> {
  const isCalled = sitting.convenedAt !== null;
  const isRunning = sitting.state === 'convened' || sitting.state === 'open';
  return [
    {
      title: '姓名',
      render: (_, { name, title }) => (
        <>
          {name} <Typography.Text type="secondary">{title}</Typography.Text>
        </>
      ),
    },
    { title: '单位', render: (_, { unitName }) => unitName ?? '—' },
    ...(isCalled
      ? ([
          {
            title: '通知',
            render: (_, one) => (
              <Typography.Text {...(one.isUnreached && { type: 'warning' as const })}>{one.noticeText}</Typography.Text>
            ),
          },
          {
            title: '回复',
            render: (_, { answerText, answerNote }) => [answerText ?? '—', answerNote].filter(Boolean).join('：'),
          },
          ...(isRunning
            ? [
                {
                  title: '联系',
                  render: (_: unknown, one: Participant) => <PhoneButton sitting={sitting.id} participant={one} />,
                },
              ]
            : []),
          {
            title: sitting.isRemote ? '答复' : '签到',
            render: (_, one) => <AttendanceCell sitting={sitting} participant={one} mark={mark} />,
          },
        ] satisfies TableColumnsType<Participant>)
      : []),
  ];
}
