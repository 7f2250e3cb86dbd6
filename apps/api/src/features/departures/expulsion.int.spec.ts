import { describe, expect, it } from '@jest/globals';
import type { DeskMotion } from '@mengwu/contracts';
import {
  api,
  council,
  done,
  inboxOf,
  listed,
  officer,
  openChamber,
  opened,
  openVote,
  type Person,
  refusal,
  secondOfficer,
  send,
  settleShares,
  upload,
} from '../motions/motion.fixture.ts';
import {
  actsFor,
  at,
  code,
  type DossierInput,
  decide,
  dossier,
  exactly,
  lastMoment,
  memberOf,
  midnight,
  morning,
  openedDossier,
  opening,
  replying,
  showDesk,
  showOwn,
  step,
  stepped,
  type Unit,
  unit,
} from './departure.fixture.ts';
import { DeparturesModule } from './index.ts';
import { Reply } from './usecases/reply.usecase.ts';

openChamber([DeparturesModule]);

const C_BREACH = '违反联盟章程及有关协议、规约，情节严重的';
const C_INACTIVE = '一年以上不履行义务，情节严重的';

const forC = (more: Partial<DossierInput> = {}) => dossier('cner', { grounds: [C_BREACH], ...more });

/** Up to the end of the time to reply, in an alliance without verification. */
async function untilReplyIsOver(one: Unit, body: DossierInput) {
  const opened = await openedDossier(one, body);
  await stepped(opened, 'submit');
  const told = await stepped(opened, 'notify', { replyDays: 15 });
  await at(midnight(told.replyUntil ?? ''));
  return told;
}

describe('A: grave breach, vote of the council', () => {
  it('[A15] dossier, notice, reply, vote of 2/3 of those present: expelled in the closing’s transaction', async () => {
    const people = await council('tocop', 3);
    const one = await unit('tocop');
    const opened = await openedDossier(one, await dossier('tocop'));
    expect(opened).toMatchObject({
      ...{
        state: 'dossier',
        article: '第10条',
        grounds: [{ text: '成员如有严重违反本章程的行为', article: '第10条' }],
      },
      actions: { propose: { allowed: false, code: 'departure_not_in_state', article: '第10条' } },
    });
    expect((await showOwn(opened, one.contact)).status).toBe(404);
    expect((await stepped(opened, 'submit')).state).toBe('notice');
    const told = await stepped(opened, 'notify', { replyDays: 15 });
    expect(told).toMatchObject({ state: 'reply', replyUntil: '2026-03-17' });
    const [news] = await inboxOf(one.contact);
    expect(news?.body).toContain('成员如有严重违反本章程的行为（第10条）');
    expect(news?.body).toContain('申辩期到2026年3月17日 24:00');
    expect((await replying(told, one.contact)).status).toBe(200);
    await at('2026-03-18');
    const voted = await stepped(told, 'propose');
    expect(voted).toMatchObject({ state: 'vote', motion: { bodyName: '理事会', stateText: '待列入议程' } });
    await decide('tocop', voted.motion?.id ?? '', people, 'yes', { on: '2026-03-20' });
    expect(await showDesk(told)).toMatchObject({
      ...{ state: 'left', leftOn: '2026-03-20', reapplyFrom: null },
      decision: '理事会决议 理事会〔2026〕1号（2026年3月20日）',
    });
    expect(await memberOf(one)).toMatchObject({ state: 'expelled', leftHow: 'expulsion', leftArticle: '第10条' });
    expect(await actsFor(one, one.contact)).toBe(false);
    expect((await inboxOf(one.contact))[0]?.title).toBe('云梦电化教育馆已被除名');
    expect((await showOwn(told, one.contact)).body).toMatchObject({ state: 'left', stateText: '已离开' });
  });

  it('[A15] a vote that fails closes it: the member stays, and may be accused again', async () => {
    const people = await council('tocop', 3);
    const one = await unit('tocop');
    const told = await untilReplyIsOver(one, await dossier('tocop'));
    const voted = await stepped(told, 'propose');
    await decide('tocop', voted.motion?.id ?? '', people, 'no', { on: '2026-03-20' });
    expect(await showDesk(told)).toMatchObject({ state: 'stays' });
    expect((await memberOf(one)).state).toBe('active');
    expect((await openedDossier(one, await dossier('tocop'))).state).toBe('dossier');
  });

  it('[A15] the member concerned is recused: it neither votes nor counts', async () => {
    const people = (await council('tocop', 4)) as [Person, Person, Person, Person];
    const accused = people[3];
    const one: Unit = { alliance: 'tocop', id: accused.memberId, name: '', contact: accused.id, colleague: '' };
    const told = await untilReplyIsOver(one, await dossier('tocop'));
    const { motion } = await stepped(told, 'propose');
    const sitting = await opened({ alliance: 'tocop', startsAt: morning('2026-03-25') }, people);
    const key = { alliance: 'tocop', id: motion?.id ?? '' };
    await listed(key, sitting);
    const voting = await done<DeskMotion>(openVote(key));
    expect(voting.voters.map(({ name, part }) => [name, part])).toContainEqual([accused.name, 'recused']);
    expect(voting.ballot?.present).toBe(3);
  });
});

describe('C: verified by the secretariat, decided by the assembly', () => {
  it('[C15] a second officer verifies; the assembly votes; no new application for two years', async () => {
    await settleShares('cner', 'assembly');
    const people = await council('cner', 3, 'assembly');
    const one = await unit('cner');
    const opened = await openedDossier(one, await forC());
    expect((await stepped(opened, 'submit')).state).toBe('verification');
    for (const verb of ['verify', 'send-back']) {
      expect(await refusal(step(opened, verb, { note: '核实属实' }))).toEqual({
        ...{ status: 403, code: 'second_officer_needed' },
      });
    }
    expect(await code(step(opened, 'notify', { replyDays: 15 }))).toBe('departure_not_in_state');
    const verified = await stepped(opened, 'verify', { note: '核实属实' }, secondOfficer);
    expect(verified).toMatchObject({
      ...{ state: 'notice', verification: { text: '核实属实', by: '秘书处小秦' } },
    });
    const told = await stepped(opened, 'notify', { replyDays: 7 });
    await at(midnight(told.replyUntil ?? ''));
    const voted = await stepped(told, 'propose');
    expect(voted.motion?.bodyName).toBe('成员大会');
    await decide('cner', voted.motion?.id ?? '', people, 'yes', { body: 'assembly', on: '2026-03-31' });
    expect(await memberOf(one)).toEqual({
      ...{ state: 'expelled', leftOn: '2026-03-31', leftHow: 'expulsion' },
      ...{ leftArticle: '第十九条', reapplyFrom: '2028-04-01' },
    });
    const news = (await inboxOf(one.contact)).find(({ title }) => title.endsWith('已被除名'));
    expect(news?.body).toContain('自2028年4月1日起可以再次申请加入');
  });

  it('[C15] an officer who has changed the dossier does not verify it, whoever handed it on', async () => {
    const one = await unit('cner');
    const opened = await openedDossier(one, await forC());
    const evidence = opened.files.map(({ id }) => id);
    await stepped(opened, 'edit', await forC({ evidence, facts: '由另一位工作人员改写的事实。' }), secondOfficer);
    await stepped(opened, 'submit');
    expect(await refusal(step(opened, 'verify', { note: '核实属实' }, secondOfficer))).toEqual({
      ...{ status: 403, code: 'second_officer_needed' },
    });
    expect((await showDesk(opened, secondOfficer)).actions.verify).toMatchObject({ allowed: false });
  });

  it('[C15] the second officer may send it back; the first mends it and hands it on again', async () => {
    const one = await unit('cner');
    const opened = await openedDossier(one, await forC());
    await stepped(opened, 'submit');
    const back = await stepped(opened, 'send-back', { note: '缺少调查笔录' }, secondOfficer);
    expect([back.state, back.timeline.at(-1)?.reason]).toEqual(['dossier', '缺少调查笔录']);
    const evidence = [...back.files.map(({ id }) => id), await upload('cner', officer, 'departure')];
    const mended = await stepped(opened, 'edit', await forC({ evidence, facts: '补充调查笔录后，事实清楚。' }));
    expect([mended.files.length, mended.text]).toEqual([2, '补充调查笔录后，事实清楚。']);
    expect((await stepped(opened, 'submit')).state).toBe('verification');
  });

  it('[C15] inactivity is a ground after more than a year, and only when the desk records the gravity', async () => {
    await at('2026-03-02');
    const one = await unit('cner');
    const form = () =>
      done<{ grounds: { text: string; choose: object }[]; standing: { state: string; on: string } }>(
        send('GET /alliances/:alliance/desk/members/:member/expulsion-form', { alliance: 'cner', member: one.id }),
      );
    await at('2027-03-02');
    expect((await form()).grounds[1]).toMatchObject({
      text: C_INACTIVE,
      choose: { allowed: false, code: 'inactivity_not_reached', article: '第十九条', changesOn: '2027-03-03' },
    });
    const inactive = { grounds: [C_INACTIVE] };
    expect(await refusal(opening(one, await forC(inactive)))).toMatchObject({ code: 'inactivity_not_reached' });
    await at('2027-03-03');
    await api.jobs.runDue();
    expect((await form()).standing).toMatchObject({ state: 'expulsionTrack', on: '2027-03-03' });
    // Nothing has opened a dossier by itself.
    const { items } = await done<{ items: unknown[] }>(
      send('GET /alliances/:alliance/desk/departures', { alliance: 'cner' }),
    );
    expect([items, (await memberOf(one)).state]).toEqual([[], 'active']);
    expect((await opening(one, { ...(await forC(inactive)), gravity: '' })).status).toBe(400);
    expect(await openedDossier(one, await forC(inactive))).toMatchObject({ state: 'dossier' });
  });
});

describe('E and D', () => {
  it('[E8] the council decides on a grave breach', async () => {
    const people = await council('hengshui', 3);
    const one = await unit('hengshui');
    const told = await untilReplyIsOver(one, await dossier('hengshui', { grounds: ['对严重违反本章程行为的成员'] }));
    const voted = await stepped(told, 'propose');
    await decide('hengshui', voted.motion?.id ?? '', people, 'yes', { on: '2026-03-25' });
    expect(await memberOf(one)).toMatchObject({ state: 'expelled', leftArticle: '第十三条' });
  });

  it('[D5] a charter that knows no grounds expels nobody: the question has to be answered first', async () => {
    const one = await unit('hefd');
    expect(await refusal(opening(one, await dossier('hefd')))).toMatchObject({ status: 409, code: 'charter_silent' });
  });
});

describe('the right of reply', () => {
  it('[A15] [trust 36] runs until 23:59:59.999 of its last day; the vote cannot be asked for before it is over', async () => {
    await council('tocop', 3);
    const one = await unit('tocop');
    const opened = await openedDossier(one, await dossier('tocop'));
    await stepped(opened, 'submit');
    const told = await stepped(opened, 'notify', { replyDays: 7 });
    expect(told.replyUntil).toBe('2026-03-09');
    expect((await showDesk(told)).actions.propose).toEqual({
      ...{ allowed: false, code: 'reply_time_runs', article: '第10条', changesOn: '2026-03-10' },
      text: '成员的申辩期到2026年3月9日 24:00 才结束，期满后才能提请表决。',
    });
    expect(await code(step(told, 'propose'))).toBe('reply_time_runs');
    const replyAt = (now: string) =>
      api.get(Reply).execute(exactly(now, one.contact), {
        ...{ params: { alliance: 'tocop', departure: told.id }, query: undefined },
        body: { text: '补充说明。', files: [] },
      });
    expect(await replyAt(lastMoment('2026-03-09'))).toMatchObject({ reply: { text: '补充说明。' } });
    await expect(replyAt(midnight('2026-03-09'))).rejects.toMatchObject({ code: 'reply_time_over' });
    await at(midnight('2026-03-09'));
    expect(await code(replying(told, one.contact))).toBe('reply_time_over');
    expect((await stepped(told, 'propose')).state).toBe('vote');
  });

  it('takes words and files of those who speak for the member, which the council then reads', async () => {
    const people = await council('tocop', 3);
    const one = await unit('tocop');
    const opened = await openedDossier(one, await dossier('tocop'));
    await stepped(opened, 'submit');
    const told = await stepped(opened, 'notify', { replyDays: 7 });
    const file = await upload('tocop', one.contact, 'departure');
    expect(await code(replying(told, one.colleague))).toBe('contact_only');
    expect(await code(replying(told, one.contact, { files: [(await dossier('tocop')).evidence[0]] }))).toBe(
      'file_not_found',
    );
    await done(replying(told, one.contact, { files: [file] }));
    await at('2026-03-20');
    const link = (as: string) =>
      send('POST /alliances/:alliance/files/:file/link', { alliance: 'tocop', file }, undefined, as);
    expect((await link(people[0]?.id ?? '')).status).toBe(404);
    const { motion } = await stepped(told, 'propose');
    expect((await link(people[0]?.id ?? '')).status).toBe(200);
    const stranger = await unit('tocop', { name: '长汀学校' });
    expect((await link(stranger.contact)).status).toBe(404);
    const shown = await done<DeskMotion>(
      send('GET /alliances/:alliance/desk/motions/:motion', { alliance: 'tocop', motion: motion?.id ?? '' }),
    );
    expect(shown.text).toContain('所述与事实不符。');
    expect(shown.papers.map(({ id }) => id)).toContain(file);
  });
});

describe('bad input', () => {
  it('[A15] no expulsion without a dossier: no evidence, no known ground, no member, twice', async () => {
    const one = await unit('tocop');
    expect(await code(opening(one, await dossier('tocop', { grounds: ['不听话'] })))).toBe('expulsion_ground_unknown');
    expect((await opening(one, await dossier('tocop', { grounds: [] }))).status).toBe(400);
    expect(await code(opening({ ...one, id: officer }, await dossier('tocop')))).toBe('member_not_found');
    const opened = await openedDossier(one, await dossier('tocop', { evidence: [] }));
    expect(await refusal(step(opened, 'submit'))).toEqual({
      ...{ status: 409, code: 'dossier_incomplete', article: '第10条' },
    });
    expect(await code(step(opened, 'propose'))).toBe('departure_not_in_state');
    expect(await code(opening(one, await dossier('tocop')))).toBe('expulsion_open');
    expect((await step(opened, 'notify', { replyDays: 1 })).status).toBe(400);
  });

  it('[trust 32] of another alliance: neither seen nor moved', async () => {
    const one = await unit('tocop');
    const opened = await openedDossier(one, await dossier('tocop'));
    const foreign = { alliance: 'hengshui', id: opened.id };
    expect(await code(step(foreign, 'submit'))).toBe('departure_not_found');
    expect(
      await code(
        send('GET /alliances/:alliance/desk/departures/:departure', { alliance: 'hengshui', departure: opened.id }),
      ),
    ).toBe('departure_not_found');
    expect((await showDesk(opened)).state).toBe('dossier');
  });

  it('[A15] is given up with a reason; the member hears of it when it had been told', async () => {
    const one = await unit('tocop');
    const quiet = await openedDossier(one, await dossier('tocop'));
    expect((await stepped(quiet, 'drop', { reason: '事实不足' })).state).toBe('dropped');
    expect(await inboxOf(one.contact)).toEqual([]);
    expect((await showOwn(quiet, one.contact)).status).toBe(404);
    const told = await untilReplyIsOver(one, await dossier('tocop'));
    await council('tocop', 3);
    await stepped(told, 'propose');
    const dropped = await stepped(told, 'drop', { reason: '已改正' });
    expect(dropped).toMatchObject({ state: 'dropped', motion: { stateText: '已撤下' } });
    expect((await inboxOf(one.contact))[0]?.body).toContain('已改正');
  });
});
