import { describe, expect, it } from '@jest/globals';
import { SittingRepository } from './persistence/sitting.repository.ts';
import {
  above,
  act,
  api,
  attendance,
  come,
  convened,
  council,
  expectDone,
  inboxOf,
  member,
  officer,
  openBench,
  type Person,
  planned,
  refusal,
  seat,
  send,
  show,
  toStart,
} from './sitting-bench.ts';

openBench();

const AT_START = expect.stringMatching(/^2026-03-20T06:00/);
const SITTING = '/alliances/:alliance/sittings/:sitting';
const CLOSE = { chairName: '陈明', recorderName: '小周', note: null };

const codeOf = (link: string | null) => /pass=(\w+)/.exec(link ?? '')?.[1] ?? '';

const scan = (who: { id: string }, { alliance, id }: { alliance: string; id: string }, code: string) =>
  send(`POST ${SITTING}/attend`, { alliance, sitting: id, as: who.id, body: { code } });

describe('signing in', () => {
  it('[E10] [K4] counts at once, for everybody to see: 应到 15 人，实到 9 人，还差 1 人', async () => {
    const people = await council('hengshui', 15);
    const sitting = await convened({ alliance: 'hengshui' });
    await toStart();
    const code = codeOf((await show(sitting)).attendanceLink);
    for (const who of people.slice(0, 8)) expect((await scan(who, sitting, code)).status).toBe(200);
    await come(sitting, 0);
    const ninth = people[8] as Person;
    expect((await scan(ninth, sitting, code)).body).toMatchObject({ isHere: true, hereSince: AT_START });
    const live = await send(`GET ${SITTING}/live`, { alliance: 'hengshui', sitting: sitting.id, as: ninth.id });
    expect(live.body).toMatchObject({
      people: [],
      quorum: {
        entitled: 15,
        present: 9,
        needed: 10,
        missing: 1,
        isQuorate: false,
        text: '应到 15 人，实到 9 人，还差 1 人',
        rule: '应到 15 人的 2/3 以上，至少 10 人',
        article: '第十五条',
      },
    });
    expect((await scan(people[9] as Person, sitting, code)).status).toBe(200);
    const board = await send('GET /alliances/:alliance/desk/sittings/:sitting/live', {
      ...{ alliance: 'hengshui', sitting: sitting.id },
    });
    const { quorum, people: names } = board.body as { quorum: object; people: { isHere: boolean }[] };
    expect(quorum).toMatchObject({ text: '应到 15 人，实到 10 人，已达法定人数 10 人', isQuorate: true });
    expect(names.filter(({ isHere }) => isHere).length).toBe(10);
  });

  it('[E10] is for those entitled, once, with the code of this sitting, when the doors are open', async () => {
    const people = await council('hengshui', 3);
    const [chen, wang] = people as [Person, Person, Person];
    const stranger = await member('hengshui', 9);
    const [foreign] = (await council('tocop', 1)) as [Person];
    const sitting = await convened({ alliance: 'hengshui' });
    expect((await show(sitting)).attendanceLink).toBeNull();
    expect(refusal(await scan(chen, sitting, 'x'))).toEqual({
      status: 409,
      code: 'sitting_sign_in_closed',
      detail: '现在不能签到：3月20日 12:00 起可以签到。请留意会议通知。',
    });
    await toStart('2026-03-20T04:00:00.000Z');
    const code = codeOf((await show(sitting)).attendanceLink);
    expect(refusal(await scan(stranger, sitting, code))).toMatchObject({ status: 404, code: 'sitting_not_found' });
    expect(refusal(await scan(foreign, sitting, code))).toMatchObject({ status: 404 });
    expect(refusal(await scan(chen, sitting, 'f'.repeat(32)))).toMatchObject({ code: 'sitting_code_wrong' });
    expect((await scan(chen, sitting, code)).status).toBe(200);
    expect(refusal(await scan(chen, sitting, code))).toMatchObject({ status: 409, code: 'sitting_already_here' });
    // Called, but her seat has gone to somebody else since.
    await api.database.withSession((session) =>
      session.execute("UPDATE mandates SET ended_at = ? WHERE alliance_id = 'hengshui' AND member_id = ?", [
        '2026-03-20T04:00:00.000Z',
        wang.memberId,
      ]),
    );
    await toStart('2026-03-20T04:01:00.000Z');
    expect(refusal(await scan(wang, sitting, code))).toMatchObject({ status: 403, code: 'sitting_not_entitled' });
    expect((await show(sitting)).quorum).toMatchObject({ entitled: 2, present: 1 });
  });

  it('[E10] by hand names who ticked; whoever leaves counts no more, and may come back', async () => {
    await council('hengshui', 3);
    const sitting = await convened({ alliance: 'hengshui' });
    await toStart();
    const there = await come(sitting, 2);
    const [first, second, third] = there.participants;
    expect(first).toMatchObject({ isHere: true, mannerText: '秘书处登记（秘书处小周）', arrivedAt: AT_START });
    expect(refusal(await attendance(sitting, first?.mandate ?? '', 'arrive'))).toMatchObject({
      code: 'sitting_already_here',
    });
    expect(refusal(await attendance(sitting, third?.mandate ?? '', 'leave'))).toMatchObject({
      code: 'sitting_not_here',
    });
    expect(refusal(await attendance(sitting, '0195c0de-0000-7000-8000-000000000001', 'arrive'))).toMatchObject({
      status: 404,
      code: 'sitting_participant_not_found',
    });
    const gone = expectDone(await attendance(sitting, second?.mandate ?? '', 'leave'));
    expect(gone.quorum).toMatchObject({ present: 1, needed: 2, missing: 1 });
    expect(gone.participants[1]).toMatchObject({ isHere: false, leftAt: AT_START });
    expect(expectDone(await attendance(sitting, second?.mandate ?? '', 'arrive')).quorum.present).toBe(2);
    expect(expectDone(await attendance(sitting, first?.mandate ?? '', 'undo')).participants[0]?.arrivedAt).toBeNull();
  });
});

describe('opening', () => {
  it('[C14] a sitting that was never convened cannot open', async () => {
    for (const [alliance, article] of [
      ['tocop', '第13条'],
      ['cner', '第十八条'],
      ['hefd', 'p.3'],
      ['hengshui', '第十五条'],
    ] as const) {
      const body = alliance === 'cner' ? 'assembly' : 'council';
      await council(alliance, 3, body);
      const sitting = await planned({ alliance, body });
      await toStart();
      expect(refusal(await act(sitting, 'open'))).toEqual({
        status: 409,
        code: 'sitting_without_notice',
        article,
        detail: '这场会议还没有发出会议通知，不能开会。请先发通知。',
      });
      await api.travelTo('2026-03-02T01:00:00Z');
    }
  });

  it('[A17] needs two thirds of those entitled, not one fewer', async () => {
    for (const [size, needed] of [
      [3, 2],
      [4, 3],
      [7, 5],
    ] as const) {
      await api.reset();
      await api.travelTo('2026-03-02T01:00:00Z');
      api.people.grant(officer, 'officer', { alliance: 'tocop' });
      await council('tocop', size);
      const sitting = await convened({ alliance: 'tocop' });
      await toStart();
      await come(sitting, needed - 1);
      expect(refusal(await act(sitting, 'open'))).toMatchObject({
        code: 'sitting_no_quorum',
        article: '第12条',
        detail: `应到 ${size} 人，实到 ${needed - 1} 人，还差 1 人，未达法定人数，会议不能进行。`,
      });
      await come(sitting, needed);
      expect(expectDone(await act(sitting, 'open')).quorum).toMatchObject({ entitled: size, present: needed, needed });
    }
  });

  it('[E10] waits for the hour of the notice, and fixes who is entitled from that moment', async () => {
    await council('hengshui', 3);
    const sitting = await convened({ alliance: 'hengshui' });
    await toStart('2026-03-20T05:59:00.000Z');
    await come(sitting, 2);
    expect(refusal(await act(sitting, 'open'))).toMatchObject({
      code: 'sitting_too_early',
      detail: '还没到通知的开会时间（3月20日 14:00），请到时再操作。',
    });
    await toStart();
    expectDone(await act(sitting, 'open'));
    await toStart('2026-03-20T06:10:00.000Z');
    await seat('hengshui', 'council', [await member('hengshui', 9)]);
    expect((await show(sitting)).quorum).toMatchObject({ entitled: 3, present: 2 });
    const [row] = await api.database.query<{ version: string }>(
      "SELECT charter_version AS version FROM sittings WHERE alliance_id = 'hengshui'",
    );
    expect(row?.version).toMatch(/.+/);
  });

  it('[A18] in writing begins without a quorum and ends only with one; who answers or votes is there', async () => {
    const people = await council('tocop', 3);
    const [chen, wang, li] = people as [Person, Person, Person];
    const sitting = await convened({ alliance: 'tocop', place: null, remoteReason: '特殊情况：防汛' });
    const reply = (who: Person) =>
      send(`POST ${SITTING}/reply`, { alliance: 'tocop', sitting: sitting.id, as: who.id });
    expect(refusal(await reply(chen))).toMatchObject({ code: 'sitting_not_open' });
    await toStart();
    expect(refusal(await attendance(sitting, sitting.participants[0]?.mandate ?? '', 'arrive'))).toMatchObject({
      code: 'sitting_is_remote',
    });
    expectDone(await act(sitting, 'open'));
    expect((await reply(chen)).status).toBe(200);
    expect(refusal(await reply(chen))).toMatchObject({ code: 'sitting_already_here' });
    // Reading the notice is no answer where the charter counts answers.
    await send(`GET ${SITTING}`, { alliance: 'tocop', sitting: sitting.id, as: li.id });
    expect(refusal(await act(sitting, 'close', CLOSE))).toMatchObject({ code: 'sitting_no_quorum', article: '第12条' });
    const wangsSeat = (await show(sitting)).participants.find(({ name }) => name === wang.name)?.mandate ?? '';
    above.answered = [wangsSeat];
    expect((await show(sitting)).quorum).toMatchObject({ present: 2, isQuorate: true });
    expectDone(await act(sitting, 'close', CLOSE));
    above.answered = [];
    const closed = await show(sitting);
    expect(closed.quorum).toMatchObject({ entitled: 3, present: 2 });
    expect(closed.participants.map(({ name, isHere }) => [name, isHere])).toEqual([
      [chen.name, true],
      [wang.name, true],
      [li.name, false],
    ]);
  });
});

describe('ending', () => {
  it('[E10] for want of a quorum says so with figures and article, tells everyone, and sends the motions back', async () => {
    const people = await council('hengshui', 15);
    const sitting = await convened({ alliance: 'hengshui' });
    expect(refusal(await act(sitting, 'adjourn'))).toMatchObject({ code: 'sitting_too_early' });
    await toStart();
    await come(sitting, 9);
    const adjourned = expectDone(await act(sitting, 'adjourn'));
    expect(adjourned).toMatchObject({ state: 'adjourned', quorum: { entitled: 15, present: 9, needed: 10 } });
    expect(adjourned.remarks).toEqual([
      { at: AT_START, text: '应到 15 人，实到 9 人，还差 1 人，未达法定人数，会议延期。', article: '第十五条' },
    ]);
    expect(above.released).toEqual(['adjourned']);
    for (const { id } of [people[0] as Person, people[14] as Person]) {
      expect((await inboxOf(id))[0]).toEqual({
        title: '会议延期：二〇二六年第一次会议',
        body: '应到 15 人，实到 9 人，还差 1 人，未达法定人数，会议延期。（第十五条）议案退回，另行通知开会时间。',
        link: { target: 'sitting', id: sitting.id },
      });
    }
    for (const verb of ['open', 'adjourn', 'cancel'] as const) {
      const again = await act(sitting, verb, verb === 'cancel' ? { reason: '重复' } : undefined);
      expect(refusal(again)).toMatchObject({ status: 409, code: 'sitting_not_in_state' });
    }
    const next = await planned({ alliance: 'hengshui', follows: sitting.id, startsAt: '2026-03-27T06:00:00.000Z' });
    expect(next.follows).toMatchObject({ id: sitting.id, state: 'adjourned' });
    expect(next.agenda.map(({ title }) => title)).toEqual(['审议年度工作计划']);
  });

  it('[E10] with a quorum is no adjournment', async () => {
    await council('hengshui', 3);
    const sitting = await convened({ alliance: 'hengshui' });
    await toStart();
    await come(sitting, 2);
    expect(refusal(await act(sitting, 'adjourn'))).toMatchObject({ code: 'sitting_quorate', article: '第十五条' });
    expect((await show(sitting)).state).toBe('convened');
  });

  it('waits for open votes, and happens once when two officers close at the same moment', async () => {
    const people = await council('hengshui', 3);
    const sitting = await convened({ alliance: 'hengshui' });
    await toStart();
    await come(sitting, 2);
    expectDone(await act(sitting, 'open'));
    above.openVotes = 1;
    expect(refusal(await act(sitting, 'close', CLOSE))).toMatchObject({ code: 'sitting_votes_open' });
    above.openVotes = 0;
    const answers = await Promise.all(Array.from({ length: 8 }, () => act(sitting, 'close', CLOSE)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
    const codes = new Set(answers.filter(({ status }) => status === 409).map((one) => refusal(one).code));
    expect([...codes]).toEqual(['sitting_not_in_state']);
    expect(above.released).toEqual(['closed']);
    const entries = await api.database.query<{ memberId: string; title: string; on: string }>(
      `SELECT member_id AS memberId, title, fulfilled_on AS \`on\` FROM duty_entries
       WHERE alliance_id = 'hengshui' ORDER BY recorded_at, id`,
    );
    expect(entries.map(({ memberId }) => memberId).sort()).toEqual(
      people
        .slice(0, 2)
        .map(({ memberId }) => memberId)
        .sort(),
    );
    expect(entries[0]).toMatchObject({ title: '出席理事会会议：二〇二六年第一次会议', on: '2026-03-20' });
  });

  it('control: without lock and version both officers close', async () => {
    await council('hengshui', 3);
    const { id } = await convened({ alliance: 'hengshui' });
    await toStart();
    await come(await show({ alliance: 'hengshui', id }), 2);
    expectDone(await act({ alliance: 'hengshui', id }, 'open'));
    const sittings = api.get(SittingRepository);
    let waiting = 2;
    let go = () => {};
    const together = new Promise<void>((resolve) => {
      go = resolve;
    });
    const closeUnguarded = () =>
      api.transactions.run(
        api.context(),
        async (tx) => {
          const seen = await sittings.find('hengshui', id, tx);
          waiting -= 1;
          if (waiting === 0) go();
          await together;
          if (seen?.state !== 'open') return false;
          const sql = "UPDATE sittings SET state = 'closed' WHERE alliance_id = 'hengshui' AND id = ?";
          return (await tx.execute(sql, [id])).affectedRows === 1;
        },
        { unrecorded: 'machinery' },
      );
    expect(await Promise.all([closeUnguarded(), closeUnguarded()])).toEqual([true, true]);
  });
});
