import type { WithdrawalPlanView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { to } from '../../../routes';
import { goInstead } from '../../../session/go';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { FailureNotice } from '../../../ui/failure-notice';
import { Notice } from '../../../ui/notice';
import { Reason } from '../../../ui/reason';
import { dayText } from '../../../view/time';
import { useGiveNotice } from '../api/departures';
import type { NoticeDraft } from '../plan';

interface Props {
  alliance: string;
  plan: WithdrawalPlanView;
  draft: NoticeDraft;
  onBack: () => void;
}

/** The last look before it is sent. */
export function CheckNotice({ alliance, plan, draft, onBack }: Props) {
  const give = useGiveNotice(alliance);
  const { lastDay, text, letter } = draft;
  const send = () =>
    give.mutate(
      { text: text.trim(), ...(letter && { letter: letter.id }), ...(lastDay !== '' && { lastDay }) },
      { onSuccess: ({ id }) => goInstead(to.departure(alliance, id)) },
    );
  const waits = plan.approver ?? plan.silent;
  return (
    <>
      <Notice>请核对。发送后在生效之前都可以撤回。</Notice>
      <Card isFlush>
        <Cell title="退出的联盟">{plan.allianceName}</Cell>
        <Cell title="提出单位">{plan.memberName}</Cell>
        <Cell title="收件">{plan.addressee}</Cell>
        <Cell title={waits ? '最早的最后一天' : '最后一天'}>{dayText(plan.lastDay)}</Cell>
        <Cell title="批准">{plan.approver ? plan.approver.name : waits ? '由谁批准待确定' : '无需批准'}</Cell>
        <Cell title="再次申请">{plan.reapplyFrom ? `${dayText(plan.reapplyFrom)} 起` : '随时可以'}</Cell>
        <Cell title="盖章通知">{letter ? letter.name : '没有上传'}</Cell>
      </Card>
      <Card title="退出说明">
        <View className="pre">{text.trim()}</View>
      </Card>
      <Reason decision={plan.actions.give} />
      <FailureNotice error={give.error} />
      <ActionBar>
        <Button id="back" kind="quiet" onTap={onBack}>
          修改
        </Button>
        <Button id="send" isOff={!plan.actions.give.allowed} isBusy={give.isPending} onTap={send}>
          发送退出通知
        </Button>
      </ActionBar>
    </>
  );
}
