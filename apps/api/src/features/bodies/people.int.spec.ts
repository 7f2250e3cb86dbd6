import { describe, expect, it } from '@jest/globals';
import { addMinutes, day, instant } from '@mengwu/kernel';
import { Members } from '../members/index.ts';
import {
  api,
  desk,
  entitled,
  found,
  inTx,
  noon,
  officer,
  openCouncil,
  person,
  refusal,
  registered,
  seatOf,
  unit,
  units,
} from './council.fixture.ts';
import { Bodies } from './index.ts';

openCouncil();

const E = { alliance: 'hengshui' };
const UNIT = 'GET /alliances/:alliance/unit';
const REPRESENT = 'POST /alliances/:alliance/unit/representative';
const INVITE = 'POST /alliances/:alliance/unit/invitations';
const ACCEPT = 'POST /person-links/accept';

const sits = async (personId: string) =>
  (await api.get(Bodies).mandatesOf(personId, 'hengshui', api.clock.now())).length;

describe('who represents a unit', () => {
  it('[C9] is named by the unit itself, on the phone', async () => {
    const [one] = await units('cner', 1);
    if (!one) throw new Error('a unit');
    const mine = await api.as(one.contact).call(UNIT, { params: { alliance: 'cner' } });
    expect(mine.why).toEqual({ text: '成员大会由各成员单位的代表行使权利', article: '第十三条（四）' });
    expect(mine.representative).toMatchObject({ personId: one.contact, isMe: true });
    const changed = await api
      .as(one.contact)
      .call(REPRESENT, { params: { alliance: 'cner' }, body: { personId: one.colleague } });
    expect(changed.representative).toMatchObject({ personId: one.colleague, isMe: false });
    expect(changed.people.map(({ personId, roleText }) => [personId, roleText])).toEqual([
      [one.colleague, '单位代表'],
      [one.contact, '联系人'],
    ]);
    const params = { alliance: 'cner' };
    expect(await refusal(REPRESENT, params, { personId: one.colleague }, one.contact)).toMatchObject({
      code: 'already_representative',
    });
    const inbox = await api.as(one.colleague).call('GET /me/inbox', {});
    expect(inbox.items[0]?.title).toBe('您已成为单位代表');
  });

  it('[E10] takes the unit’s place in the council at that instant; the place stays the unit’s', async () => {
    const [one, two] = await units('hengshui', 2);
    if (!one || !two) throw new Error('two units');
    await found('hengshui', 'council', [seatOf(one), seatOf(two)]);
    const before = api.clock.now();
    await api.travelTo(addMinutes(instant(before), 60));
    await api.as(one.contact).call(REPRESENT, { params: E, body: { personId: one.colleague } });
    const now = await entitled('hengshui', 'council');
    const then = await entitled('hengshui', 'council', before);
    const place = (list: typeof now) => list.find(({ memberId }) => memberId === one.id);
    expect(place(now)).toMatchObject({
      personId: one.colleague,
      mandateId: place(then)?.mandateId,
      unitName: one.name,
    });
    expect(place(then)).toMatchObject({ personId: one.contact });
    const shown = await desk('GET /alliances/:alliance/desk/bodies/:body', { ...E, body: 'council' });
    const history = shown.mandates.find(({ member }) => member?.id === one.id)?.history;
    expect(history?.map(({ name, text }) => [name, text])).toEqual([
      ['第1单位同事', '单位更换代表'],
      ['第1单位联系人', '开始履职'],
    ]);
  });

  it('[trust 26] who represents the unit no more has lost the place at the next request', async () => {
    const [one] = await units('hengshui', 1);
    if (!one) throw new Error('a unit');
    await found('hengshui', 'council', [seatOf(one)]);
    expect(await sits(one.contact)).toBe(1);
    const mine = (who: string) => api.as(who).call('GET /me/places', {});
    expect((await mine(one.contact)).items.map(({ name, unitName }) => [name, unitName])).toEqual([
      ['理事会', '第1单位'],
    ]);
    await api.as(one.contact).call(REPRESENT, { params: E, body: { personId: one.colleague } });
    expect([await sits(one.contact), await sits(one.colleague)]).toEqual([0, 1]);
    expect((await mine(one.contact)).items).toEqual([]);
  });

  it('[trust 26] control: without handing the place over the old person would keep it', async () => {
    const [one] = await units('hengshui', 1);
    if (!one) throw new Error('a unit');
    await found('hengshui', 'council', [seatOf(one)]);
    // What the register alone does when the role changes: the places know nothing of it.
    await api.database.withSession((session) =>
      session.execute("UPDATE member_people SET role = 'representative' WHERE alliance_id = ? AND person_id = ?", [
        'hengshui',
        one.colleague,
      ]),
    );
    expect(await sits(one.contact)).toBe(1);
  });

  it('[E10] a colleague who leaves the unit leaves its place to the representative', async () => {
    const [one] = await units('hengshui', 1);
    if (!one) throw new Error('a unit');
    await found('hengshui', 'council', [{ ...seatOf(one), personId: one.colleague }]);
    await api.as(one.contact).call('DELETE /alliances/:alliance/membership/people/:person', {
      params: { ...E, person: one.colleague },
    });
    expect(await entitled('hengshui', 'council')).toMatchObject([{ personId: one.contact, memberId: one.id }]);
  });

  it('[E10] the unit that leaves takes its places along', async () => {
    const [one, two] = await units('hengshui', 3);
    if (!one || !two) throw new Error('three units');
    await found('hengshui', 'council', [seatOf(one), seatOf(two)]);
    await inTx((tx) =>
      api.get(Members).leave(tx, {
        alliance: 'hengshui',
        memberId: one.id,
        how: 'withdrawal',
        leftOn: day('2026-03-02'),
        reapplyFrom: null,
        article: '第十二条',
      }),
    );
    expect((await entitled('hengshui', 'council')).map(({ memberId }) => memberId)).toEqual([two.id]);
    expect(await sits(one.contact)).toBe(0);
    const shown = await desk('GET /alliances/:alliance/desk/bodies/:body', { ...E, body: 'council' });
    expect(shown.past.map(({ endText }) => endText)).toEqual(['所在单位离开联盟']);
  });

  it('[E13] the unit that leaves loses its place in the standing council with the one in the council', async () => {
    const [one, two, three] = await units('hengshui', 3);
    if (!one || !two || !three) throw new Error('three units');
    await found('hengshui', 'council', [seatOf(one), seatOf(two), seatOf(three)]);
    await found('hengshui', 'standingCouncil', [seatOf(one, '常务理事')]);
    await inTx((tx) =>
      api.get(Members).leave(tx, {
        ...{ alliance: 'hengshui', memberId: one.id, how: 'expulsion', leftOn: day('2026-03-02') },
        ...{ reapplyFrom: null, article: '第十三条' },
      }),
    );
    expect(await entitled('hengshui', 'standingCouncil')).toEqual([]);
    expect((await entitled('hengshui', 'council')).map(({ memberId }) => memberId)).toEqual([two.id, three.id]);
  });

  it('is nothing that a colleague, a stranger or an individual member can change', async () => {
    const [one, two] = await units('hengshui', 2);
    const teacher = await unit('tocop', '陈莉', 'individual');
    if (!one || !two) throw new Error('two units');
    expect(await refusal(REPRESENT, E, { personId: one.colleague }, one.colleague)).toMatchObject({
      code: 'contact_only',
    });
    expect(await refusal(REPRESENT, E, { personId: two.contact }, one.contact)).toMatchObject({
      code: 'person_not_found',
      status: 404,
    });
    const nobody = await person('路人');
    expect(await refusal(REPRESENT, E, { personId: nobody }, nobody)).toMatchObject({
      code: 'not_a_member',
      status: 404,
    });
    const self = { personId: teacher.contact };
    expect(await refusal(REPRESENT, { alliance: 'tocop' }, self, teacher.contact)).toMatchObject({
      code: 'individual_stands',
    });
    const shown = await api.as(one.colleague).call(UNIT, { params: E });
    expect(shown.actions.represent).toMatchObject({ allowed: false, code: 'contact_only' });
  });

  it('is entered by the desk where the unit wrote a letter', async () => {
    const [one] = await units('hengshui', 1);
    if (!one) throw new Error('a unit');
    const route = 'POST /alliances/:alliance/desk/members/:member/representative';
    await desk(route, { ...E, member: one.id }, { personId: one.colleague, note: '单位来函' });
    const shown = await api.as(one.contact).call(UNIT, { params: E });
    expect(shown.representative?.personId).toBe(one.colleague);
    expect(
      await refusal(route, { alliance: 'cner', member: one.id }, { personId: one.colleague, note: '单位来函' }),
    ).toMatchObject({ code: 'member_not_found', status: 404 });
  });
});

describe('a link to act for a unit', () => {
  it('works once, for two weeks', async () => {
    const [one] = await units('hengshui', 1);
    if (!one) throw new Error('a unit');
    const { token } = await api.as(one.contact).call(INVITE, { params: E });
    const [first, second] = [await person('李华'), await person('赵敏')];
    const inspected = await api.anyone.call('POST /person-links/inspect', { body: { token } });
    expect(inspected).toMatchObject({ kind: 'join', name: '第1单位', accept: { allowed: true } });
    await api.as(first).call(ACCEPT, { body: { token } });
    expect((await api.as(first).call(UNIT, { params: E })).people.map(({ name }) => name)).toContain('李华');
    expect(await refusal(ACCEPT, {}, { token }, second)).toMatchObject({ code: 'person_link_invalid', status: 410 });
    const late = await api.as(one.contact).call(INVITE, { params: E });
    await api.travelTo(late.expiresAt);
    expect(await refusal(ACCEPT, {}, { token: late.token }, second)).toMatchObject({ code: 'person_link_invalid' });
    expect(await refusal(INVITE, E, undefined, one.colleague)).toMatchObject({ code: 'contact_only' });
  });

  it('of two who open it at once, one comes in', async () => {
    const [one] = await units('hengshui', 1);
    if (!one) throw new Error('a unit');
    const { token } = await api.as(one.contact).call(INVITE, { params: E });
    const people = [await person('李华'), await person('赵敏')];
    const answers = await Promise.all(people.map((who) => api.as(who).send(ACCEPT, { body: { token } })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
  });

  it('leads nobody away from another unit', async () => {
    const [one, two] = await units('hengshui', 2);
    if (!one || !two) throw new Error('two units');
    const { token } = await api.as(one.contact).call(INVITE, { params: E });
    expect(await refusal(ACCEPT, {}, { token }, two.contact)).toMatchObject({ code: 'belongs_to_other_member' });
    const inspected = await api.as(two.contact).call('POST /person-links/inspect', { body: { token } });
    expect(inspected.accept).toMatchObject({ allowed: false, code: 'belongs_to_other_member' });
    expect((await api.anyone.call('POST /person-links/inspect', { body: { token } })).accept).toEqual({
      allowed: true,
    });
  });
});

describe('people whom the desk entered by name', () => {
  it('[A16] sit and hold office before they sign in, and take their places over by a link', async () => {
    const params = { alliance: 'tocop' };
    const entered = await desk('POST /alliances/:alliance/desk/seatable', params, {
      name: '陈莉',
      organisation: '首都师范大学',
    });
    await found('tocop', 'council', [{ personId: entered.personId, memberId: null, title: '理事' }]);
    await registered('tocop', '理事长', entered.personId);
    const card = await desk('GET /alliances/:alliance/desk/bodies/:body', { ...params, body: 'council' });
    expect([card.unreached, card.mandates[0]?.person]).toMatchObject([1, { name: '陈莉', isReachable: false }]);
    const { token } = await desk('POST /alliances/:alliance/desk/seatable/:person/links', {
      ...params,
      person: entered.personId,
    });
    const inspected = await api.anyone.call('POST /person-links/inspect', { body: { token } });
    expect(inspected).toMatchObject({ kind: 'claim', name: '陈莉', places: ['理事会 · 理事', '理事长'] });
    const chen = await person('陈莉（微信）');
    await api.as(chen).call(ACCEPT, { body: { token } });
    const mine = (await api.as(chen).call('GET /me/places', {})).items;
    expect(mine.map(({ name, title }) => [name, title])).toEqual([
      ['理事长', '第 1 届'],
      ['理事会', '理事'],
    ]);
    expect(mine[0]?.duties[0]).toEqual({ text: '召集和主持理事会', article: '第17条（一）' });
    const shown = await desk('GET /alliances/:alliance/desk/bodies/:body', { ...params, body: 'council' });
    expect(shown.mandates[0]?.person).toMatchObject({ id: chen, isReachable: true });
    const link = 'POST /alliances/:alliance/desk/seatable/:person/links';
    expect(await refusal(link, { ...params, person: entered.personId })).toMatchObject({ code: 'person_signs_in' });
    expect(await refusal(link, { alliance: 'cner', person: entered.personId })).toMatchObject({
      code: 'person_not_found',
    });
  });

  it('are found beside the people of members and of the desk', async () => {
    await units('hengshui', 1);
    await desk('POST /alliances/:alliance/desk/seatable', E, { name: '孙局长', organisation: '市人社局' });
    const all = (await desk('GET /alliances/:alliance/desk/seatable', E)).items;
    expect(all.map(({ name, roleText, isReachable }) => [name, roleText, isReachable])).toEqual([
      ['第1单位联系人', '单位联系人', true],
      ['第1单位同事', '单位同事', true],
      ['秘书处小周', '秘书处工作人员', true],
      ['秘书处小秦', '秘书处工作人员', true],
      ['孙局长', '秘书处录入', false],
    ]);
    const search = (q: string) =>
      api.as(officer).call('GET /alliances/:alliance/desk/seatable', { params: E, query: { q } });
    expect((await search('人社')).items.map(({ name }) => name)).toEqual(['孙局长']);
    expect((await search('同事')).items.map(({ name }) => name)).toEqual(['第1单位同事']);
  });
});

describe('what everybody sees', () => {
  it('names and units, no numbers of telephones, no ids of persons', async () => {
    const [one, two] = await units('hengshui', 2);
    if (!one || !two) throw new Error('two units');
    await found('hengshui', 'council', [seatOf(one, '理事长单位'), seatOf(two)]);
    const shown = await api.anyone.call('GET /alliances/:alliance/bodies', { params: E });
    const council = shown.bodies.find(({ key }) => key === 'council');
    expect(council?.people).toEqual([
      { name: '第1单位联系人', unitName: '第1单位', title: '理事长单位', isHeldOver: false },
      { name: '第2单位联系人', unitName: '第2单位', title: '理事', isHeldOver: false },
    ]);
    const text = JSON.stringify(shown);
    for (const id of [one.contact, two.contact, one.id]) expect(text).not.toContain(id);
    const answer = await api.anyone.send('GET /alliances/:alliance/bodies', { params: { alliance: 'nowhere' } });
    expect(answer.status).toBe(404);
  });
});

describe('warnings before a term ends', () => {
  const titles = async (who: string) => (await api.as(who).call('GET /me/inbox', {})).items.map(({ body }) => body);

  it.each([
    ['E17', 'hengshui', '2022-03-06'],
    ['A21', 'tocop', '2023-03-06'],
  ] as const)('[%s] come 180, 90 and 30 days ahead, each once (%s)', async (_, alliance, startsOn) => {
    const one = await unit(alliance, '甲校', alliance === 'tocop' ? 'individual' : 'unit');
    await registered(alliance, '理事长', one.contact, { startsOn });
    for (const on of [
      '2026-09-06',
      '2026-09-07',
      '2026-09-08',
      '2026-12-06',
      '2026-12-07',
      '2027-02-04',
      '2027-03-06',
    ]) {
      await api.travelTo(noon(on));
      await api.jobs.runDue();
      await api.travelTo(addMinutes(api.clock.now(), 61));
      await api.jobs.runDue();
    }
    const days = (await titles(one.contact)).flatMap((text) => /还有 (\d+) 天/.exec(text)?.[1] ?? []);
    expect(days.reverse()).toEqual(['180', '90', '30']);
  });

  it('[E17] stand on the desk’s list: one line for a body, however many places end', async () => {
    const made = await units('hengshui', 3);
    await found(
      'hengshui',
      'council',
      made.map((one) => seatOf(one)),
      { startsOn: '2021-06-01' },
    );
    await registered('hengshui', '理事长', made[0]?.contact ?? '', { startsOn: '2021-01-05' });
    const today = await desk('GET /alliances/:alliance/desk/today', E);
    expect(
      today.items.filter(({ kind }) => kind === 'term').map(({ title, what, isOverdue }) => [title, what, isOverdue]),
    ).toEqual([
      ['理事会（3 个席位）', '任期还有 91 天届满，请准备换届', false],
      ['理事长', '任期已于 2026-01-05 届满，请组织换届', true],
    ]);
    await api.jobs.runDue();
    const later = await desk('GET /alliances/:alliance/desk/today', E);
    expect(later.items.filter(({ kind }) => kind === 'officeAudit').map(({ what }) => what)).toEqual(['办理离任审计']);
  });

  it('[A21] cost nobody anything who does not sign in: the desk still sees them', async () => {
    const entered = await desk(
      'POST /alliances/:alliance/desk/seatable',
      { alliance: 'tocop' },
      {
        name: '陈莉',
        organisation: '',
      },
    );
    await registered('tocop', '理事长', entered.personId, { startsOn: '2022-04-01' });
    await api.jobs.runDue();
    const today = await desk('GET /alliances/:alliance/desk/today', { alliance: 'tocop' });
    expect(today.items.filter(({ kind }) => kind === 'term').map(({ what }) => what)).toEqual([
      '任期还有 30 天届满，请准备换届',
    ]);
  });
});
