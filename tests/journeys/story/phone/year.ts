import type { Told } from '../../../support/story.ts';
import { waitFor } from '../../../support/system/index.ts';
import { ANNOUNCEMENT } from '../desk.ts';
import type { Scene } from './scene.ts';

/** An announcement, and the turn of the dues year. */
export function livesOn(told: Told, scene: () => Scene): void {
  const contact = () => scene().contact;

  told('she reads an announcement; the officer sees that she has', async () => {
    const { desk, cast } = scene();
    await desk.announce();
    await scene().later();
    if (await desk.hasRead(cast.contact.name)) throw new Error('the desk says that she has read what she has not');
    await contact().open('/pages/inbox/index');
    await contact().sees(ANNOUNCEMENT.title);
    await contact().tapText(ANNOUNCEMENT.title);
    await contact().at('/packages/announcement/detail/index');
    await contact().sees(ANNOUNCEMENT.title, ANNOUNCEMENT.body);
    await contact().inspect();
    await waitFor(() => desk.hasRead(cast.contact.name), { what: 'the desk to see that she has read it' });
  });

  told('at the turn of the dues year a bill of 2,000 yuan appears, without the joining fee', async () => {
    const { system, calendar, travelTo } = scene();
    await travelTo(calendar.newYear);
    await system.settle();
    await contact().open('/pages/me/index');
    // Her session is over after so long a time: the app asks her to sign in, and brings her back.
    await contact().tap('go-sign-in');
    await contact().at('/packages/account/sign-in/index');
    await contact().tap('consent');
    await contact().signIn();
    await contact().at('/pages/me/index');
    await contact().sees(`${calendar.year + 1} 年会费`, '2,000 元');
    await contact().tapText(`${calendar.year + 1} 年会费`);
    await contact().at('/packages/dues/bill/index');
    await contact().sees(
      '2,000 元',
      '年费',
      '三.一.2',
      `${calendar.year + 1}年1月1日 至 ${calendar.year + 1}年12月31日`,
    );
    if (await contact().says('入会费')) throw new Error('the renewal asks for the joining fee');
    await contact().inspect();
  });
}
