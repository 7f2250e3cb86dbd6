import type { BillView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { pay } from '../../../features/payments/pay';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { yuanText } from '../../../view/money';
import { reasonText } from '../../../view/reason';
import { momentText } from '../../../view/time';
import { useBill } from '../api/get-bill';
import { useStartPayment } from '../api/start-payment';
import { Amount } from '../parts/amount';
import { AfterTransfer, Transfer } from '../parts/transfer';
import { Why } from '../parts/why';
import '../parts/dues.scss';

function Bill({ bill }: { bill: BillView }) {
  const { id, alliance, payment, actions } = bill;
  const start = useStartPayment();
  const [said, setSaid] = useState('');
  const begin = () =>
    start.mutate(bill, { onSuccess: async (started) => setSaid(await pay(alliance, started, to.bill(alliance, id))) });
  return (
    <>
      <Amount bill={bill} />
      {payment?.state === 'confirming' && bill.state === 'open' && (
        <Notice tone="info">
          <View>有一笔支付{payment.stateText}，请先查看结果，避免重复支付。</View>
          <Button
            id="see-payment"
            kind="text"
            onTap={() => go(to.paymentResult(alliance, payment.id, to.bill(alliance, id)))}
          >
            查看支付结果
          </Button>
        </Notice>
      )}
      {bill.paidAt && <Notice tone="ok">{momentText(bill.paidAt)} 已付清，谢谢。</Notice>}
      <FailureNotice error={start.error} />
      {said && <Notice tone="warn">{said}</Notice>}
      <Why bill={bill} />
      <Transfer bill={bill} />
      <AfterTransfer bill={bill} />
      {bill.state === 'open' && (
        <ActionBar note={reasonText(actions.pay)}>
          <Button id="pay" isOff={!actions.pay.allowed} isBusy={start.isPending} onTap={begin}>
            微信支付 {yuanText(bill.totalFen)}
          </Button>
        </ActionBar>
      )}
    </>
  );
}

export default function BillPage() {
  const bill = useBill(useParam('alliance'), useParam('id'));
  return (
    <Page hasBar>
      <Loaded of={bill}>{(view) => <Bill bill={view} />}</Loaded>
    </Page>
  );
}
