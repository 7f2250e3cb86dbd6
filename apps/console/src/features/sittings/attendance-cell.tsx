import type { DeskSitting, Participant } from '@mengwu/contracts';
import { Button, Flex, Typography } from 'antd';
import { instantText } from '../../ui/dates.ts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import type { useMark } from './sitting-acts.ts';

interface AttendanceCellProps {
  sitting: DeskSitting;
  participant: Participant;
  mark: ReturnType<typeof useMark>;
}

const timeText = (at: string) => instantText(at).split(' ')[1];

/** Here or not, since when and by whom noted; the desk ticks by hand. */
export function AttendanceCell({ sitting, participant, mark }: AttendanceCellProps) {
  const { mandate, name, isHere, arrivedAt, leftAt, mannerText, actions } = participant;
  if (sitting.isRemote) return <Typography.Text>{isHere ? '已答复' : '未答复'}</Typography.Text>;
  const act = (what: 'arrive' | 'leave' | 'undo') => () => void mark.run({ mandate, act: what });
  const said = arrivedAt && `${timeText(arrivedAt)} ${mannerText ?? ''}${leftAt ? `，${timeText(leftAt)} 离场` : ''}`;
  const canTick = actions.arrive.allowed || actions.leave.allowed;
  return (
    <Flex gap={8} align="center">
      <Typography.Text type={isHere ? 'success' : 'secondary'}>{said ?? '未到'}</Typography.Text>
      {!isHere && canTick && (
        <DecisionButton decision={actions.arrive} size="small" aria-label={`${name}到会`} onClick={act('arrive')}>
          {leftAt ? '回到会场' : '登记到会'}
        </DecisionButton>
      )}
      {isHere && canTick && (
        <>
          <DecisionButton decision={actions.leave} size="small" aria-label={`${name}离场`} onClick={act('leave')}>
            离场
          </DecisionButton>
          <Button size="small" type="text" aria-label={`撤回${name}的登记`} onClick={act('undo')}>
            撤回
          </Button>
        </>
      )}
    </Flex>
  );
}
