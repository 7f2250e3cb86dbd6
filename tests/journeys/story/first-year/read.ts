import assert from 'node:assert/strict';
import { waitFor } from '../../../support/system/index.ts';
import { ALLIANCE } from '../cast.ts';
import { ANNOUNCEMENT, announce } from '../desk.ts';
import type { Play } from '../play.ts';
import { refusal } from '../refusal.ts';

const alliance = ALLIANCE;

/** An announcement goes to the members; the desk sees who has read it. */
export async function read({ system, step, cast, contact, officer }: Play): Promise<void> {
  const announcement = await step(
    'the officer sends an announcement to the members that were counted, to no other number',
    async () => {
      const draft = await officer.call('POST /alliances/:alliance/desk/announcements', {
        params: { alliance },
        body: ANNOUNCEMENT,
      });
      const publish = 'POST /alliances/:alliance/desk/announcements/:announcement/publish' as const;
      await refusal(
        officer.call(publish, { params: { alliance, announcement: draft.id }, body: { expectedPeople: 0 } }),
        'audience_changed',
      );
      const sent = await announce(officer);
      assert.equal(sent.state, 'published');
      assert.equal(sent.readers, 0);
      return sent.id;
    },
  );
  const params = { alliance, announcement };
  const readers = async () => {
    const page = await officer.call('GET /alliances/:alliance/desk/announcements/:announcement/readers', {
      params,
      query: { pageSize: 100, q: cast.contact.name },
    });
    return page.items.filter(({ memberName }) => memberName === cast.school);
  };

  await step('the desk sees that WeChat told her and that she has not read it yet', async () => {
    await system.settle();
    const mine = await waitFor(
      async () => (await readers()).find(({ name, wechat }) => name === cast.contact.name && wechat === 'sent'),
      { what: 'the push to the contact' },
    );
    assert.equal(mine.readAt, null);
  });

  await step('she finds it in her inbox and reads it; the desk sees that she has', async () => {
    const { items } = await contact.call('GET /me/inbox', { query: {} });
    assert.ok(items.some(({ link }) => link?.target === 'announcement' && link.id === announcement));
    const shown = await contact.call('GET /alliances/:alliance/announcements/:announcement', { params });
    assert.equal(shown.body, ANNOUNCEMENT.body);
    await contact.call('POST /alliances/:alliance/announcements/:announcement/read', { params });
    const mine = (await readers()).find(({ name }) => name === cast.contact.name);
    assert.notEqual(mine?.readAt ?? null, null);
  });

  await step('nobody else is shown what was sent to members', () =>
    refusal(
      system.visitor.call('GET /alliances/:alliance/announcements/:announcement', { params }),
      'announcement_not_found',
    ),
  );
}
