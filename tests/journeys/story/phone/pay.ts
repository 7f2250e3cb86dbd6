import type { Told } from '../../../support/story.ts';
import { ALLIANCE } from '../cast.ts';
import type { Scene } from './scene.ts';

/** From the resolution to the membership. */
export function pays(told: Told, scene: () => Scene): void {
  const contact = () => scene().contact;

  told('the resolution is recorded; the bill says exactly 5,000 yuan, with articles, account and remark', async () => {
    const { desk, cast, calendar } = scene();
    await desk.recordResolution(cast, `理决〔${calendar.year}〕12号`);
    await scene().later();
    await contact().open('/pages/me/index');
    await contact().sees('我的缴费', '5,000 元', '待支付');
    await contact().tapText(`${calendar.year} 年入会缴费`);
    await contact().at('/packages/dues/bill/index');
    await contact().sees('5,000 元', cast.school, '入会费', '3,000 元', '三.一.1', '年费', '2,000 元', '三.一.2');
    await contact().sees('西交利物浦大学', '民生银行苏州分行', '691911524', '三.二.1');
    await contact().sees(`可持续联盟+${cast.school}+入会费`, '章程未写明会费年度，暂按自然年计。');
    await contact().inspect();
  });

  told('she cancels in the cashier and nothing is taken', async () => {
    await contact().pay('pay', 'cancel');
    await contact().sees('没有扣款');
    const { items } = await scene()
      .system.sandbox.ledger()
      .then(({ orders }) => ({ items: orders }));
    if (items.some(({ trade_state: state }) => state === 'SUCCESS')) throw new Error('WeChat took money');
  });

  told('she pays; WeChat tells it twice; the result page knows it from the server', async () => {
    const { system, calendar } = scene();
    await system.sandbox.addFault({ action: 'N1', params: { copies: 2 }, times: 1 });
    await contact().open('/pages/me/index');
    await contact().tapText(`${calendar.year} 年入会缴费`);
    await contact().pay('pay', 'pay');
    await contact().at('/packages/dues/result/index');
    await contact().sees('已收到 5,000 元');
    await contact().inspect();
    const { merchants } = await system.sandbox.ledger();
    const received = merchants.find(({ key }) => key === ALLIANCE);
    if (received?.paidFen !== 500_000 || received.payments !== 1) throw new Error(JSON.stringify(received));
  });

  told('she is a member: numbered, until the end of the year', async () => {
    const { cast, calendar } = scene();
    await contact().allowMessages();
    await contact().tap('done');
    await contact().open('/pages/me/index');
    await contact().sees('我的成员身份', cast.school, '联系人');
    await contact().tap(`membership-${ALLIANCE}`);
    await contact().at('/packages/member/card/index');
    await contact().sees(`编号 ${calendar.year}-0001`, `会费有效期至 ${calendar.year}年12月31日`, '正式成员');
    await contact().sees(cast.contact.name, '联系人');
    await contact().inspect();
  });
}
