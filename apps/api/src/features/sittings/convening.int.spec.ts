import { describe, expect, it } from '@jest/globals';
import { Bodies } from '../bodies/index.ts';
import {
  act,
  api,
  convened,
  council,
  desk,
  expectDone,
  inboxOf,
  member,
  officer,
  openBench,
  PDF,
  type Person,
  planned,
  planning,
  refusal,
  START,
  seat,
  send,
  settle,
  show,
  withPoints,
} from './sitting-bench.ts';

openBench();

const SITTING = '/alliances/:alliance/sittings/:sitting';

const answer = (who: Person, { alliance, id }: { alliance: string; id: string }, body: unknown) =>
  send(`POST ${SITTING}/acknowledge`, { alliance, sitting: id, as: who.id, body });

async function paper(): Promise<string> {
  const route = 'POST /alliances/:alliance/files?purpose=sitting' as never;
  const { body } = await desk().upload(
    route,
    { alliance: 'tocop' },
    { bytes: PDF, name: '工作报告.pdf', type: 'application/pdf' },
  );
  return (body as { id: string }).id;
}

describe('a notice', () => {
  it('[A22] [E15] [K4] goes to everyone who sits in the body, in the name of its chair, with agenda and papers', async () => {
    const people = await council('tocop', 3);
    const stranger = await member('tocop', 8);
    await api.transactions.run(api.context(), (tx) =>
      api.get(Bodies).takeOffice(tx, {
        ...{ alliance: 'tocop', office: '理事长', personId: people[0]?.id ?? '', by: null },
        startsOn: '2026-03-02' as never,
        basis: { source: 'founding' },
      }),
    );
    const sitting = await withPoints(await planned({ alliance: 'tocop', papers: [await paper()] }), [
      '审议年度工作计划',
      '讨论会费标准',
    ]);
    const sent = expectDone(await act(sitting, 'convene'));
    expect(sent).toMatchObject({
      state: 'convened',
      convenedBy: `理事长${people[0]?.name}`,
      seal: null,
      notice: { sent: 3, read: 0, answered: 0, attending: 0, unreached: 3 },
    });
    for (const { id } of people) {
      expect(await inboxOf(id)).toEqual([
        {
          title: '会议通知：二〇二六年第一次会议',
          body: `理事会定于 3月20日 14:00 在行政楼 301 会议室召开会议：二〇二六年第一次会议。\n议程：1. 审议年度工作计划；2. 讨论会费标准。\n召集人：理事长${people[0]?.name}。\n请点开会议页面查看材料，并回复能否参加。`,
          link: { target: 'sitting', id: sitting.id },
        },
      ]);
    }
    expect(await inboxOf(stranger.id)).toEqual([]);
    const history = await api.database.query<{ article: string; charter: string | null }>(
      "SELECT article, charter_version AS charter FROM audit_entries WHERE alliance_id = 'tocop' AND action = 'sitting.convene'",
    );
    expect(history).toEqual([{ article: '第17条', charter: expect.stringMatching(/.+/) }]);
  });

  it('[C13] [C14] calls every member to the assembly, under the seal that the charter names', async () => {
    const people = await council('cner', 4, 'assembly');
    const sitting = await withPoints(await planned({ alliance: 'cner', body: 'assembly', basis: null }));
    expect(refusal(await act(sitting, 'convene'))).toMatchObject({
      status: 409,
      code: 'charter_silent',
      article: '第十七条',
    });
    await settle('cner', 'bodies.assembly.quorum', [1, 2]);
    await settle('cner', 'bodies.assembly.majority', [1, 2]);
    await api.travelTo('2026-03-03T01:00:00Z');
    const sent = expectDone(await act(sitting, 'convene'));
    const seal = '联盟召开会议和组织开展工作的相关通知由中央电化教育馆代章';
    expect(sent.seal).toEqual({ text: seal, article: '第十八条' });
    expect(sent.notice.sent).toBe(4);
    expect(sent.convenedBy).toBe('秘书处');
    expect((await inboxOf(people[3]?.id ?? ''))[0]?.body).toContain(`\n${seal}。\n`);
  });

  it('[E11] [E14] of a council whose date another body fixes says how that body decided', async () => {
    await council('hengshui', 3);
    const sitting = await withPoints(await planned({ alliance: 'hengshui', basis: null }));
    expect(sitting.basisRule).toEqual({
      text: '会议的时间、地点和议题由常务理事会决定',
      article: '第十六条（七）',
    });
    expect(refusal(await act(sitting, 'convene'))).toEqual({
      status: 409,
      code: 'sitting_schedule_undecided',
      article: '第十六条（七）',
      detail: '理事会的时间、地点和议题由常务理事会决定，请先写明常务理事会是怎样决定的。',
    });
    expect(await inboxOf((await show(sitting)).participants[0]?.mandate ?? '')).toEqual([]);
  });

  it('says what is to be discussed, and reaches somebody', async () => {
    const sitting = await planned({ alliance: 'tocop' });
    expect(refusal(await act(sitting, 'convene'))).toMatchObject({ code: 'sitting_nobody_entitled' });
    await council('tocop', 2);
    expect(refusal(await act(sitting, 'convene'))).toMatchObject({ code: 'sitting_agenda_empty' });
    const ready = await withPoints(sitting);
    expectDone(await act(ready, 'convene'));
    expect(refusal(await act(ready, 'convene'))).toMatchObject({ status: 409, code: 'sitting_not_in_state' });
  });

  it('goes out as many days ahead as the charter asks, the day of the notice not counted', async () => {
    await council('tocop', 2);
    const found = await desk().call('GET /alliances/:alliance/desk/charter', { params: { alliance: 'tocop' } });
    const asked = found.questions.find(({ path }) => path === 'bodies.council.noticeDays');
    await desk().call('POST /alliances/:alliance/desk/charter/settings', {
      params: { alliance: 'tocop' },
      body: {
        path: 'bodies.council.noticeDays',
        answer: { kind: 'number', number: 10 },
        reason: '秘书处讨论后确定',
        revision: asked?.revision ?? 0,
      },
    });
    await api.travelTo('2026-03-10T01:00:00Z');
    const sitting = await withPoints(await planned({ alliance: 'tocop' }));
    expect(refusal(await act(sitting, 'convene'))).toMatchObject({
      code: 'sitting_notice_too_late',
      detail: '会议通知须提前 10 天发出，最早可在 2026-03-21 召开。',
    });
    await api.travelTo('2026-03-09T15:59:59Z');
    expectDone(await act(sitting, 'convene'));
  });

  it('[A18] calls a sitting in writing only where the charter lets it, and with its reason', async () => {
    await council('tocop', 3);
    await council('hengshui', 3);
    const remote = { place: null, remoteReason: '多数理事因防汛无法到会' };
    expect(refusal(await planning({ alliance: 'hengshui', ...remote }))).toMatchObject({
      status: 409,
      code: 'remote_not_allowed',
      article: '第十五条',
    });
    expect(refusal(await planning({ alliance: 'tocop', place: null }))).toMatchObject({
      status: 400,
      code: 'remote_reason_missing',
      article: '第13条',
    });
    expect(refusal(await planning({ alliance: 'hengshui', place: null }))).toMatchObject({
      code: 'sitting_place_missing',
    });
    const sitting = await convened({ alliance: 'tocop', ...remote });
    expect(sitting).toMatchObject({
      isRemote: true,
      place: null,
      remote: { text: '多数理事因防汛无法到会', article: '第13条' },
    });
  });

  it('is not for the past, for bodies that do not sit, or for bodies that nobody knows', async () => {
    expect(refusal(await planning({ alliance: 'tocop', startsAt: '2026-03-01T06:00:00.000Z' }))).toMatchObject({
      status: 400,
      code: 'sitting_in_past',
    });
    expect(refusal(await planning({ alliance: 'tocop', body: 'secretariat' }))).toMatchObject({
      code: 'body_takes_no_votes',
    });
    expect(refusal(await planning({ alliance: 'tocop', body: 'parliament' }))).toMatchObject({
      status: 404,
      code: 'body_unknown',
    });
    const rows = await api.database.query("SELECT id FROM sittings WHERE alliance_id = 'tocop'");
    expect(rows).toEqual([]);
  });
});

describe('the answer to a notice', () => {
  it('[E15] is shown to the desk, with who was not reached and a number to call', async () => {
    const people = await council('tocop', 3);
    const [chen, wang, li] = people as [Person, Person, Person];
    const sitting = await convened({ alliance: 'tocop' });
    const seen = await send(`GET ${SITTING}`, { alliance: 'tocop', sitting: sitting.id, as: chen.id });
    expect(seen.body).toMatchObject({ asText: '您以理事身份，代表滏阳第1技工学校参加', answer: null });
    expect((await answer(wang, sitting, { answer: 'absent', note: '出差' })).status).toBe(200);
    const now = await show(sitting);
    expect(now.notice).toEqual({ sent: 3, read: 2, answered: 1, attending: 0, unreached: 1 });
    expect(now.participants.map((one) => [one.name, one.noticeText, one.answerText, one.isUnreached])).toEqual([
      [chen.name, '已读', null, false],
      [wang.name, '已读', '不能参加', false],
      [li.name, '未读，未开通微信推送', null, true],
    ]);
    const mandate = now.participants[2]?.mandate ?? '';
    const route = 'POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/phone';
    const opened = await send(route, { alliance: 'tocop', sitting: sitting.id, mandate });
    expect(opened.body).toEqual({ name: li.name, phone: '13800000002' });
    const logged = await api.database.query<{ actor: string; after: string }>(
      `SELECT actor_id AS actor, after_json AS after FROM audit_entries
       WHERE alliance_id = 'tocop' AND action = 'sitting.phone-opened'`,
    );
    expect(logged.map(({ actor, after }) => [actor, JSON.parse(after)])).toEqual([
      [officer, { participant: `${li.name}（冀州第3技工学校）` }],
    ]);
  });

  it('may change until the sitting is over, and a reminder reaches only who has not answered', async () => {
    const [chen, wang] = (await council('tocop', 2)) as [Person, Person];
    const sitting = await convened({ alliance: 'tocop' });
    await answer(chen, sitting, { answer: 'absent', note: null });
    await answer(chen, sitting, { answer: 'attending', note: null });
    expectDone(await act(sitting, 'remind'));
    expect((await inboxOf(chen.id)).length).toBe(1);
    expect((await inboxOf(wang.id)).map(({ title }) => title)).toEqual([
      '请回复会议通知：二〇二六年第一次会议',
      '会议通知：二〇二六年第一次会议',
    ]);
    await answer(wang, sitting, { answer: 'received', note: null });
    expect(refusal(await act(sitting, 'remind'))).toMatchObject({ code: 'sitting_all_answered' });
    expectDone(await act(sitting, 'cancel', { reason: '与省厅会议冲突' }));
    expect(refusal(await answer(chen, sitting, { answer: 'absent', note: null }))).toMatchObject({
      code: 'sitting_over',
    });
    expect((await inboxOf(chen.id))[0]).toMatchObject({
      title: '会议取消：二〇二六年第一次会议',
      body: '原定 3月20日 14:00 召开的会议已取消。原因：与省厅会议冲突',
    });
  });

  it('[trust 32] a stranger, and a member of another alliance, find no such sitting', async () => {
    await council('tocop', 2);
    const stranger = await member('tocop', 7);
    const [foreign] = (await council('hengshui', 1)) as [Person];
    const sitting = await convened({ alliance: 'tocop' });
    for (const as of [stranger.id, foreign.id]) {
      for (const alliance of ['tocop', 'hengshui']) {
        for (const route of [`GET ${SITTING}`, `GET ${SITTING}/live`]) {
          const found = await send(route, { alliance, sitting: sitting.id, as });
          expect(refusal(found)).toMatchObject({ status: 404, code: 'sitting_not_found' });
        }
      }
    }
    api.people.grant(officer, 'officer', { alliance: 'hengshui' });
    expect(
      refusal(
        await send('GET /alliances/:alliance/desk/sittings/:sitting', { alliance: 'hengshui', sitting: sitting.id }),
      ),
    ).toMatchObject({ status: 404 });
  });

  it('a plan is the desk’s own until the notice goes out', async () => {
    const [chen] = (await council('tocop', 1)) as [Person];
    const sitting = await planned({ alliance: 'tocop' });
    expect(
      refusal(await send(`GET ${SITTING}`, { alliance: 'tocop', sitting: sitting.id, as: chen.id })),
    ).toMatchObject({
      status: 404,
    });
  });

  it('papers are read by those called and by the desk, by nobody else', async () => {
    const [chen] = (await council('tocop', 1)) as [Person];
    const stranger = await member('tocop', 7);
    const file = await paper();
    const sitting = await withPoints(await planned({ alliance: 'tocop', papers: [file] }));
    const open = (as: string) =>
      api.as(as).send('POST /alliances/:alliance/files/:file/link', { params: { alliance: 'tocop', file } });
    expect((await open(chen.id)).status).toBe(404);
    expectDone(await act(sitting, 'convene'));
    expect((await open(chen.id)).status).toBe(200);
    expect((await open(officer)).status).toBe(200);
    expect((await open(stranger.id)).status).toBe(404);
  });

  it('whoever takes a seat after the notice went out is called within five minutes', async () => {
    await council('tocop', 2);
    const sitting = await convened({ alliance: 'tocop' });
    const late = await member('tocop', 9);
    await api.travelTo('2026-03-04T01:00:00Z');
    await seat('tocop', 'council', [late]);
    expect((await show(sitting)).participants.find(({ name }) => name === late.name)?.noticeText).toBe('还没有通知');
    await api.travelTo('2026-03-04T01:05:01Z');
    await api.jobs.runDue();
    await api.jobs.runDue();
    expect((await inboxOf(late.id)).map(({ title }) => title)).toEqual(['会议通知：二〇二六年第一次会议']);
  });
});

describe('another date', () => {
  const change = {
    startsAt: '2026-04-02T06:00:00.000Z',
    place: '行政楼 301 会议室',
    reason: '与招生工作冲突',
    resolution: null,
  };

  it('[E11] of a convened council needs a resolution of the body that fixes it, used once', async () => {
    const { above } = await import('./sitting-bench.ts');
    const [chen] = (await council('hengshui', 2)) as [Person];
    const sitting = await convened({ alliance: 'hengshui' });
    await answer(chen, sitting, { answer: 'attending', note: null });
    expect(refusal(await act(sitting, 'reschedule', change))).toEqual({
      status: 409,
      code: 'sitting_reschedule_needs_resolution',
      article: '第十五条',
      detail: '理事会提前或推迟召开须经常务理事会决定，请选择常务理事会通过的决议。',
    });
    const id = '0195c0de-0000-7000-8000-000000000001';
    const named = { ...change, resolution: id };
    above.resolutions = [{ body: 'council', id, number: '理〔2026〕1号' }];
    expect(refusal(await act(sitting, 'reschedule', named))).toMatchObject({
      code: 'sitting_reschedule_resolution_wrong',
    });
    above.resolutions = [{ body: 'standingCouncil', id, number: '常理〔2026〕1号' }];
    const moved = expectDone(await act(sitting, 'reschedule', named));
    const text =
      '依据常务理事会决议 常理〔2026〕1号，会议由 2026年3月20日 14:00 在行政楼 301 会议室召开改为 2026年4月2日 14:00 在行政楼 301 会议室召开。原因：与招生工作冲突';
    expect(moved).toMatchObject({ state: 'convened', startsAt: change.startsAt, notice: { answered: 0 } });
    expect(moved.remarks).toEqual([{ at: expect.anything(), text, article: '第十五条' }]);
    expect((await inboxOf(chen.id))[0]).toMatchObject({ title: '会议改期：二〇二六年第一次会议' });
    expect(refusal(await act(sitting, 'reschedule', named))).toMatchObject({
      code: 'sitting_reschedule_resolution_wrong',
    });
    expect((await show(sitting)).startsAt).toBe(change.startsAt);
  });

  it('is the secretariat’s where the charter names nobody, and never one in the past', async () => {
    await council('tocop', 2);
    const sitting = await convened({ alliance: 'tocop' });
    expect(
      refusal(await act(sitting, 'reschedule', { ...change, startsAt: '2026-03-01T06:00:00.000Z' })),
    ).toMatchObject({
      status: 400,
      code: 'sitting_in_past',
    });
    expect(refusal(await act(sitting, 'reschedule', { ...change, place: null }))).toMatchObject({
      code: 'sitting_place_missing',
    });
    expect(expectDone(await act(sitting, 'reschedule', change)).startsAt).toBe(change.startsAt);
  });

  it('a plan changes freely, from the version that was read', async () => {
    const sitting = await planned({ alliance: 'tocop' });
    const body = {
      ...{ title: '春季会议', startsAt: START, place: '线下', remoteReason: null, basis: null, papers: [] },
      version: sitting.version,
    };
    const edit = (version: number) =>
      send('PATCH /alliances/:alliance/desk/sittings/:sitting', {
        ...{ alliance: 'tocop', sitting: sitting.id },
        body: { ...body, version },
      });
    expect(expectDone(await edit(sitting.version)).title).toBe('春季会议');
    expect(refusal(await edit(sitting.version))).toMatchObject({ status: 409, code: 'changed_elsewhere' });
  });
});
