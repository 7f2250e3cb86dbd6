import { View } from '@tarojs/components';
import { SubscribePrompt } from '../../../features/notifications/subscribe-prompt';
import { aria } from '../../../platform/aria';
import { pages } from '../../../routes';
import { leaveFor } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { classes } from '../../../ui/classes';
import { Icon } from '../../../ui/icon';
import { Page } from '../../../ui/page';
import { yuanText } from '../../../view/money';
import { momentText } from '../../../view/time';
import { type PaymentResult, usePaymentResult } from '../parts/use-payment-result';
import '../parts/dues.scss';

function wordsFor(result: PaymentResult): { title: string; text: string } {
  switch (result.kind) {
    case 'paid':
      return {
        title: `已收到 ${yuanText(result.payment.amountFen)}`,
        text: result.payment.paidAt ? `${momentText(result.payment.paidAt)} 到账` : '款项已到账',
      };
    case 'not_paid':
      return { title: '微信还没有收到这笔款', text: '没有扣款。可以回到缴费单再次支付；刚付完的话，请稍等再查一次。' };
    case 'unknown':
      return { title: '还在确认', text: '微信还没有给出结果，请不要重复支付。结果一出来，“消息”里会告诉您。' };
    default:
      return { title: '正在确认', text: '正在向微信核对，一般几秒钟就好，请稍候。' };
  }
}

export default function PaymentResultPage() {
  const alliance = useParam('alliance');
  const back = useParam('back') || pages.me;
  const { result, askAgain } = usePaymentResult(alliance, useParam('payment'));
  const { title, text } = wordsFor(result);
  const isPaid = result.kind === 'paid';
  return (
    <Page>
      <Card>
        <View className="result" {...aria({ id: 'payment-result', role: 'status' })}>
          <View className={classes('result__mark', isPaid && 'result__mark--paid')}>
            <Icon name={isPaid ? 'ok' : 'clock'} isLarge />
          </View>
          <View className="title">{title}</View>
          <View className="muted">{text}</View>
        </View>
        <View className="stack">
          {(result.kind === 'unknown' || result.kind === 'not_paid') && (
            <Button id="ask-again" onTap={askAgain}>
              再查一次
            </Button>
          )}
          <Button id="done" kind={isPaid ? 'main' : 'quiet'} onTap={() => leaveFor(back)}>
            {isPaid ? '完成' : '返回'}
          </Button>
        </View>
      </Card>
      {isPaid && <SubscribePrompt about={['event', 'announcement', 'dues']} text="有新会议和公告时发一条微信通知。" />}
    </Page>
  );
}
