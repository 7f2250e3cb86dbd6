import { addMinutes } from '@mengwu/kernel';
import type { Told } from '../../../support/story.ts';
import { apiClient } from '../../../support/system/api-client.ts';
import { MEETING_TITLE } from '../desk.ts';
import type { Hand } from './hand.ts';
import type { Scene } from './scene.ts';

const TICKET = '/packages/event/ticket/index';

/** A colleague opens the link, signs in with her name and takes the seat. */
async function takesSeat(colleague: Hand, page: string): Promise<void> {
  await colleague.open(page);
  await colleague.at('/packages/event/offer/index');
  await colleague.sees('邀请您参加', MEETING_TITLE, '领取席位需要先登录，票会记在您的名下。');
  await colleague.tap('accept-seat');
  await colleague.at('/packages/account/sign-in/index');
  await colleague.tap('consent');
  await colleague.signIn();
  await colleague.sees('怎么称呼您？');
  await colleague.type('name', colleague.person.name);
  await colleague.tap('save-name');
  await colleague.at('/packages/event/offer/index');
  await colleague.tap('accept-seat');
  await colleague.at(TICKET);
  await colleague.sees(colleague.person.name);
}

/** From the invitation to the door. */
export function meets(told: Told, scene: () => Scene): void {
  const contact = () => scene().contact;
  const links: string[] = [];
  const colleagues: Hand[] = [];

  told('a quarterly meeting is published; she is told and takes one of her unit’s three seats', async () => {
    const { desk, cast, calendar } = scene();
    await desk.publishMeeting(calendar);
    await scene().later();
    await contact().open('/pages/inbox/index');
    await contact().sees(MEETING_TITLE);
    await contact().tapText(MEETING_TITLE);
    await contact().at('/packages/event/detail/index');
    await contact().sees(cast.school, '已用 0 / 3', '一(1)', '免费', '成员单位免费参加');
    await contact().inspect();
    await contact().tap('take-seat');
    await contact().at(TICKET);
    await contact().sees(cast.contact.name, cast.school, MEETING_TITLE);
    await contact().inspect();
  });

  told('her ticket opens without network', async () => {
    await contact().setOffline(true);
    await contact().back();
    await contact().tap('my-ticket');
    await contact().at(TICKET);
    await contact().sees(scene().cast.contact.name, '扫不出来时，报这 8 位编号');
    await contact().setOffline(false);
    await contact().back();
  });

  told('she gives two seats to colleagues by share link', async () => {
    for (const used of [2, 3]) {
      await contact().tap('offer-seat');
      await contact().sees('把席位发给同事', '一个链接只能用一次');
      links.push(await contact().sharedPage());
      await contact().closeSheet();
      await contact().sees(`已用 ${used} / 3`);
    }
    if (new Set(links).size !== 2) throw new Error(`the links are not two: ${links.join(' ')}`);
  });

  told('a fourth is refused, citing 一(1), with the way out', async () => {
    await contact().sees('每个单位可派 3 位老师参会，本单位名额已用完。可先取消一个席位再安排。', '一(1)');
    await contact().inspect();
  });

  told('both colleagues accept; a link that was used gives nothing to a third', async () => {
    const { cast, phoneOf } = scene();
    for (const [index, person] of cast.colleagues.entries()) {
      const hand = await phoneOf(person);
      await takesSeat(hand, links[index] ?? '');
      colleagues.push(hand);
    }
    const fourth = await phoneOf(cast.fourth);
    await fourth.open(links[0] ?? '');
    await fourth.sees('这个席位已被领取，请联系发给您的同事另发一个。');
    await fourth.inspect();
  });

  told('one colleague gives the seat back', async () => {
    const [, second] = colleagues;
    await second?.tap('cancel-ticket');
    await second?.tap('confirm-yes');
    await second?.sees('这张票已取消，不能入场。');
  });

  told('at the door a volunteer takes over by link and scans: welcome, already in, cancelled', async () => {
    const { system, desk, cast, calendar, phoneOf, travelTo } = scene();
    await travelTo(addMinutes(calendar.meeting.startsAt, -30));
    await desk.signIn();
    const page = await desk.inviteVolunteer();
    const volunteer = await phoneOf(cast.volunteer);
    await volunteer.open(page);
    await volunteer.tap('accept-duty');
    await volunteer.at('/packages/account/sign-in/index');
    await volunteer.tap('consent');
    await volunteer.signIn();
    await volunteer.type('name', cast.volunteer.name);
    await volunteer.tap('save-name');
    await volunteer.at('/packages/door/accept/index');
    await volunteer.tap('accept-duty');
    await volunteer.sees(MEETING_TITLE, '东门');
    await volunteer.tap('start-scanning');
    await volunteer.at('/packages/door/scanner/index');
    await volunteer.sees('/ 2 已到');
    await volunteer.inspect();

    const ticketOf = async (hand: Hand) => {
      const token = await hand.token();
      const { items } = await apiClient(system.apiUrl, () => token).call('GET /me/tickets');
      const [ticket] = items;
      if (!ticket) throw new Error(`${hand.person.name} has no ticket`);
      return ticket;
    };
    const [, second] = colleagues;
    const own = await ticketOf(contact());
    const cancelled = second ? await ticketOf(second) : own;
    await volunteer.scan(own);
    await volunteer.sees('欢迎入场', cast.contact.name, cast.school);
    await volunteer.scan(cancelled);
    await volunteer.sees('不能入场', '这张票已取消');
    await volunteer.inspect();
    await travelTo(addMinutes(calendar.meeting.startsAt, -29));
    await volunteer.scan(own);
    await volunteer.sees('已签到过', '首次扫码', '东门', cast.volunteer.name);
    await volunteer.inspect();
  });
}
