import assert from 'node:assert/strict';
import type { CheckInOutcome, Ticket } from '@mengwu/contracts';
import { addMinutes } from '@mengwu/kernel';
import { type Person, waitFor } from '../../../support/system/index.ts';
import { ALLIANCE } from '../cast.ts';
import { DOOR, inviteVolunteer, MEETING_TITLE, publishMeeting } from '../desk.ts';
import type { Play } from '../play.ts';
import { refusal } from '../refusal.ts';

const alliance = ALLIANCE;

interface Guests {
  readonly colleagues: readonly Person[];
}

/** Her unit takes its three seats at the quarterly meeting, and comes to the door. */
export async function meet(play: Play): Promise<Guests> {
  const { system, step, cast, calendar, contact, officer } = play;
  const { sandbox, credentials } = system;

  await step('she lets WeChat tell her of meetings and announcements', async () => {
    const wanted = credentials.templates.filter(({ key }) => key === 'event' || key === 'announcement');
    const templates = wanted.map(({ templateId }) => templateId);
    await sandbox.acceptSubscription({ persona: contact.persona, templates });
    const { items } = await contact.call('POST /me/subscriptions', {
      body: {
        client: 'weapp',
        answers: [
          { key: 'event', isAccepted: true },
          { key: 'announcement', isAccepted: true },
        ],
      },
    });
    const credits = items.map(({ key, credits: left }) => [key, left]);
    assert.deepEqual(credits.sort(), [
      ['announcement', 1],
      ['dues', 0],
      ['event', 1],
      ['progress', 0],
    ]);
  });

  const meeting = await step(
    'a quarterly meeting is published: three seats for each unit, by article 一(1)',
    async () => {
      const published = await publishMeeting(officer, calendar);
      assert.equal(published.seatsPerUnit, 3);
      assert.equal(published.seatsArticle, '一(1)');
      assert.equal(published.state, 'published');
      return published.id;
    },
  );
  const params = { alliance, event: meeting };
  const event = () => contact.call('GET /alliances/:alliance/events/:event', { params });

  await step('members are told: in the inbox all, through WeChat those who wanted it', async () => {
    const inbox = await contact.call('GET /me/inbox', { query: {} });
    const message = inbox.items.find(({ link }) => link?.target === 'event' && link.id === meeting);
    assert.equal(message?.title, MEETING_TITLE);
    await system.settle();
    const pushed = await waitFor(
      async () => (await sandbox.messages(contact.persona)).find(({ page }) => page?.includes(meeting)),
      { what: 'the message in WeChat' },
    );
    assert.equal(pushed.templateId, credentials.templates.find(({ key }) => key === 'event')?.templateId);
  });

  await step('members first: everyone else sees the meeting a day later, by article 一(4)', async () => {
    await refusal(system.visitor.call('GET /alliances/:alliance/events/:event', { params }), 'event_not_found');
    const { unit, price } = await event();
    assert.deepEqual(
      { cap: unit?.cap, taken: unit?.taken, article: unit?.article },
      { cap: 3, taken: 0, article: '一(1)' },
    );
    assert.deepEqual(price, { amountFen: 0, text: '成员单位免费参加', article: '一(1)' });
  });

  const own = await step('she takes one seat; a repeated tap gives the same ticket', async () => {
    const idempotencyKey = `seat-of-${contact.persona}-${meeting}`;
    const take = () =>
      contact.call('POST /alliances/:alliance/events/:event/registrations', { params, idempotencyKey });
    const [one, other] = [await take(), await take()];
    assert.equal(one.id, other.id);
    assert.equal(one.holderName, cast.contact.name);
    assert.equal(one.memberName, cast.school);
    await refusal(
      contact.call('POST /alliances/:alliance/events/:event/registrations', { params }),
      'already_signed_up',
    );
    return one;
  });

  const colleagues = [await system.signIn(cast.colleagues[0]), await system.signIn(cast.colleagues[1])];
  const fourth = await system.signIn(cast.fourth);
  const offers = await step('she gives two seats to colleagues by share link', async () => {
    const offer = () => contact.call('POST /alliances/:alliance/events/:event/seat-offers', { params });
    return [await offer(), await offer()];
  });

  const tickets = await step('both colleagues accept and belong to her unit now', async () => {
    const taken: Ticket[] = [];
    for (const [index, colleague] of colleagues.entries()) {
      const token = offers[index]?.token ?? '';
      const shown = await system.visitor.call('POST /seat-offers/inspect', { body: { token } });
      assert.equal(shown.memberName, cast.school);
      assert.equal(shown.offeredBy, cast.contact.name);
      await colleague.call('PATCH /me', { body: { name: colleague.name } });
      taken.push(await colleague.call('POST /seat-offers/accept', { body: { token } }));
    }
    assert.deepEqual(
      taken.map(({ holderName, memberName, state }) => ({ holderName, memberName, state })),
      cast.colleagues.map(({ name }) => ({ holderName: name, memberName: cast.school, state: 'taken' })),
    );
    const { unit } = await event();
    assert.equal(unit?.taken, 3);
    return taken;
  });

  await step('a fourth is refused, citing 一(1), with the way out', async () => {
    const { actions } = await event();
    const text = '每个单位可派 3 位老师参会，本单位名额已用完。可先取消一个席位再安排。';
    assert.deepEqual(actions.offerSeat, {
      allowed: false,
      code: 'seats_used_up',
      text,
      article: '一(1)',
      changesOn: null,
    });
    const problem = await refusal(
      contact.call('POST /alliances/:alliance/events/:event/seat-offers', { params }),
      'seats_used_up',
    );
    assert.equal(problem.article, '一(1)');
    assert.equal(problem.detail, text);
    await refusal(
      fourth.call('POST /seat-offers/accept', { body: { token: offers[0]?.token ?? '' } }),
      'seat_offer_taken',
    );
    await refusal(fourth.call('POST /alliances/:alliance/events/:event/registrations', { params }), 'event_not_found');
  });

  await step('one colleague gives the seat back', async () => {
    const [, second] = tickets;
    const mine = { alliance, registration: second?.id ?? '' };
    await colleagues[1]?.call('POST /alliances/:alliance/registrations/:registration/cancel', { params: mine });
    assert.equal((await event()).unit?.taken, 2);
  });

  await atTheDoor(play, { meeting, own, tickets });
  return { colleagues };
}

interface Door {
  readonly meeting: string;
  readonly own: Ticket;
  readonly tickets: readonly Ticket[];
}

async function atTheDoor(play: Play, { meeting, own, tickets }: Door): Promise<void> {
  const { system, step, cast, calendar, contact, officer } = play;
  const params = { alliance, event: meeting };
  const [first, cancelled] = tickets;

  const volunteer = await step(
    'on the day, a volunteer takes over a door by a link; before, she had no right there',
    async () => {
      await system.travelTo(addMinutes(calendar.meeting.startsAt, -30));
      await officer.signIn();
      const helper = await system.signIn(cast.volunteer);
      await helper.call('PATCH /me', { body: { name: cast.volunteer.name } });
      await refusal(
        helper.call('POST /alliances/:alliance/events/:event/check-ins', {
          params,
          body: { code: own.code, door: DOOR },
        }),
        'right_missing',
      );
      const link = await inviteVolunteer(officer, meeting);
      const duty = await helper.call('POST /door-links/accept', { body: { token: link.token } });
      assert.deepEqual({ event: duty.event, door: duty.door }, { event: meeting, door: DOOR });
      return helper;
    },
  );
  const scan = (code: string): Promise<CheckInOutcome> =>
    volunteer.call('POST /alliances/:alliance/events/:event/check-ins', { params, body: { code, door: DOOR } });

  await step('the first scan says welcome', async () => {
    const outcome = await scan(own.code);
    assert.equal(outcome.outcome, 'welcome');
    assert.equal(outcome.holderName, cast.contact.name);
    assert.equal(outcome.memberName, cast.school);
  });

  await step('the second scan says when, where and by whom it was scanned', async () => {
    const outcome = await scan(own.code);
    assert.equal(outcome.outcome, 'already');
    assert.equal(outcome.first?.by, cast.volunteer.name);
    assert.equal(outcome.first?.door, DOOR);
    assert.ok(Math.abs(Date.parse(outcome.first?.at ?? '') - Date.parse(await system.now())) < 120_000);
  });

  await step(
    'a cancelled ticket is refused with its reason, an unknown code too; the short code opens as well',
    async () => {
      const refused = await scan(cancelled?.code ?? '');
      assert.equal(refused.outcome, 'refused');
      assert.equal(refused.code, 'ticket_cancelled');
      assert.match(refused.text, /已取消/u);
      const unknown = await scan('QQQQQQQQ');
      assert.equal(unknown.code, 'ticket_unknown');
      const welcome = await scan(first?.shortCode ?? '');
      assert.equal(welcome.outcome, 'welcome');
      const summary = await volunteer.call('GET /alliances/:alliance/events/:event/check-ins/summary', { params });
      assert.deepEqual({ expected: summary.expected, arrived: summary.arrived }, { expected: 2, arrived: 2 });
    },
  );

  await step('her ticket shows that she is in', async () => {
    await contact.signIn();
    const ticket = await contact.call('GET /alliances/:alliance/registrations/:registration', {
      params: { alliance, registration: own.id },
    });
    assert.equal(ticket.stateText, '已签到');
    assert.notEqual(ticket.checkedInAt, null);
  });
}
