import type { DeskMotion, DeskVoter, VoteChoice } from '@mengwu/contracts';
import { App, Dropdown, Flex, Table, type TableColumnsType, Tag, Typography } from 'antd';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useRecordVote } from './motion-acts.ts';
import { choiceTexts } from './motions.view.ts';

const partTexts: Record<DeskVoter['part'], string> = { voter: '参加表决', recused: '回避', absent: '未到会' };

/** Everybody who had a place when the vote opened; of a secret vote only who has voted. */
export function VotersPanel({ motion }: { motion: DeskMotion }) {
  const { modal } = App.useApp();
  const record = useRecordVote(motion.id);
  const isNamed = motion.ballot?.manner === 'named';
  const canRecord = isNamed && motion.ballot?.state === 'open';
  const ask = (voter: DeskVoter, choice: VoteChoice) =>
    modal.confirm({
      title: `代记：${voter.name}${choiceTexts[choice]}`,
      content: '只用于本人在场、没有手机的情况；会记录由您代记，不能更改。',
      okText: '确认代记',
      cancelText: '返回',
      onOk: () => record.run({ mandate: voter.mandate, choice }),
    });
  return (
    <Panel title={`表决名单（${motion.voters.length} 人）`} isFlush>
      <ProblemAlert error={record.error} onRepeat={record.repeat} />
      <Table<DeskVoter>
        aria-label="表决名单"
        size="small"
        rowKey={({ mandate }) => mandate}
        dataSource={motion.voters}
        scroll={{ x: 'max-content' }}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false, style: { paddingInline: 16 } }}
        columns={columns({ isNamed, canRecord, ask })}
      />
    </Panel>
  );
}

function columns({
  isNamed,
  canRecord,
  ask,
}: {
  isNamed: boolean;
  canRecord: boolean;
  ask: (voter: DeskVoter, choice: VoteChoice) => void;
}): TableColumnsType<DeskVoter> {
  return [
    { title: '姓名', dataIndex: 'name' },
    { title: '单位', render: (_, { unitName }) => unitName ?? '—' },
    {
      title: '身份',
      render: (_, { part, proxyText }) => (
        <Flex gap={8} wrap>
          <Typography.Text {...(part !== 'voter' && { type: 'secondary' as const })}>{partTexts[part]}</Typography.Text>
          {proxyText && <Tag>{proxyText}</Tag>}
        </Flex>
      ),
    },
    {
      title: '投票',
      render: (_, voter) => {
        if (voter.part !== 'voter') return '—';
        if (!voter.hasVoted) return <Typography.Text type="secondary">未投</Typography.Text>;
        const words = isNamed && voter.choice ? choiceTexts[voter.choice] : '已投';
        return voter.isRecordedByDesk ? `${words}（秘书处代记）` : words;
      },
    },
    ...(canRecord
      ? [
          {
            title: '代记',
            render: (_: unknown, voter: DeskVoter) =>
              voter.part === 'voter' &&
              !voter.hasVoted && (
                <Dropdown
                  trigger={['click']}
                  menu={{
                    items: (['yes', 'no', 'abstain'] as const).map((choice) => ({
                      key: choice,
                      label: choiceTexts[choice],
                      onClick: () => ask(voter, choice),
                    })),
                  }}
                >
                  <Typography.Link role="button" tabIndex={0} aria-label={`代记${voter.name}的票`}>
                    代记
                  </Typography.Link>
                </Dropdown>
              ),
          },
        ]
      : []),
  ];
}
