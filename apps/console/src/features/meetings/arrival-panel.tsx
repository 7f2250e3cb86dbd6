import { QrcodeOutlined } from '@ant-design/icons';
import type { DeskEvent } from '@mengwu/contracts';
import { Button, Flex, Progress, Statistic } from 'antd';
import { useState } from 'react';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useArrivals } from './arrivals.ts';
import { DoorDialog } from './door-dialog.tsx';

/** The door: how many have come of those expected, and who keeps it. */
export function ArrivalPanel({ meeting }: { meeting: DeskEvent }) {
  const arrivals = useArrivals(meeting.id);
  const [isInviting, setInviting] = useState(false);
  const { arrived, expected } = arrivals.data ?? { arrived: meeting.arrived, expected: meeting.taken };
  return (
    <Panel
      title="现场签到"
      extra={
        <Button size="small" icon={<QrcodeOutlined aria-hidden />} onClick={() => setInviting(true)}>
          邀请签到志愿者
        </Button>
      }
    >
      <Flex gap={32} align="center" wrap>
        <Statistic title="已签到" value={arrived} suffix="人" />
        <Statistic title="应到" value={expected} suffix="人" />
        <Progress
          percent={expected === 0 ? 0 : Math.round((arrived / expected) * 100)}
          aria-label="签到进度"
          style={{ flex: '1 1 240px', maxWidth: 480 }}
        />
      </Flex>
      {arrivals.isError && <ProblemAlert error={arrivals.error} kind="read" onRepeat={() => void arrivals.refetch()} />}
      <DoorDialog meeting={meeting} isOpen={isInviting} onClose={() => setInviting(false)} />
    </Panel>
  );
}
