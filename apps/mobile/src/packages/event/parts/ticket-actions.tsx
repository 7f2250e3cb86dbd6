import type { Ticket } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { pay } from '../../../features/payments/pay';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { Button } from '../../../ui/button';
import { ConfirmSheet } from '../../../ui/confirm-sheet';
import { FailureNotice } from '../../../ui/failure-notice';
import { Notice } from '../../../ui/notice';
import { yuanText } from '../../../view/money';
import { useCancelSeat } from '../api/cancel-seat';
import { useStartSeatPayment } from '../api/start-seat-payment';

export function TicketActions({ ticket }: { ticket: Ticket }) {
  const { id, event, actions, payableFen } = ticket;
  const [isLeaving, setIsLeaving] = useState(false);
  const [said, setSaid] = useState('');
  const cancel = useCancelSeat(event.alliance);
  const start = useStartSeatPayment(event.alliance);
  const begin = () =>
    start.mutate(id, {
      onSuccess: async (started) => setSaid(await pay(event.alliance, started, to.ticket(event.alliance, id))),
    });
  return (
    <View className="stack">
      {said && <Notice tone="warn">{said}</Notice>}
      <FailureNotice error={start.error ?? cancel.error} />
      {actions.pay.allowed && (
        <Button id="pay" isBusy={start.isPending} onTap={begin}>
          微信支付 {yuanText(payableFen)}
        </Button>
      )}
      <Button id="open-event" kind="quiet" onTap={() => go(to.event(event.alliance, event.id))}>
        会议详情
      </Button>
      {actions.cancel.allowed && (
        <Button id="cancel-ticket" kind="text" onTap={() => setIsLeaving(true)}>
          不能参加，取消席位
        </Button>
      )}
      {isLeaving && (
        <ConfirmSheet
          title="取消您的席位？"
          text="取消后名额马上退回本单位，可以再安排其他老师。"
          yes="确认取消"
          isBusy={cancel.isPending}
          onYes={() => cancel.mutate(id, { onSettled: () => setIsLeaving(false) })}
          onNo={() => setIsLeaving(false)}
        />
      )}
    </View>
  );
}
