import { describe, expect, it } from '@jest/globals';
import { Members, Succession } from '../members/index.ts';
import {
  api,
  basis,
  desk,
  entitled,
  found,
  inTx,
  noon,
  openCouncil,
  paper,
  person,
  refusal,
  seatOf,
  TODAY,
  unit,
  units,
} from './council.fixture.ts';
import { Bodies } from './index.ts';

openCouncil();

const FOUND = 'POST /alliances/:alliance/desk/bodies/:body/founding';
const E = { alliance: 'hengshui' };

async function council(count: number, title = '理事') {
  const made = await units('hengshui', count);
  await found(
    'hengshui',
    'council',
    made.map((one) => seatOf(one, title)),
  );
  return made;
}

const seat = async (body: string, one: { contact: string; id: string | null }, title = '常务理事') =>
  inTx((tx) =>
    api.get(Bodies).takeMandate(tx, {
      alliance: 'hengshui',
      body,
      personId: one.contact,
      memberId: one.id,
      title,
      startsOn: TODAY,
      basis: basis(),
      by: null,
    }),
  );

describe('bodies', () => {
  it('[A3][A16] tell what the charter says of them, and who runs the alliance', async () => {
    const shown = await api.anyone.call('GET /alliances/:alliance/bodies', { params: { alliance: 'tocop' } });
    const council = shown.bodies.find(({ key }) => key === 'council');
    expect(council?.role).toEqual({ text: '联盟的最高权力机构', article: '第11条' });
    expect(council?.powers[0]).toEqual({ text: '选举和罢免理事长、副理事长、秘书长', article: '第11条（一）' });
    expect(shown.bodies.find(({ key }) => key === 'manager')?.name).toContain('北京优学社');
    expect(shown.offices.map(({ office }) => office)).toEqual(['理事长', '副理事长', '秘书长', '专家委员会主任']);
  });

  it('[D3] are an assembly, a council, a secretariat and experts, led by a secretary general', async () => {
    const shown = await api.anyone.call('GET /alliances/:alliance/bodies', { params: { alliance: 'hefd' } });
    expect(shown.bodies.map(({ name }) => name)).toEqual(['理事会', '全体大会', '秘书处', '专家委员会']);
    expect(shown.offices).toEqual([{ office: '秘书长', article: 'p.3', people: [] }]);
  });

  it('[E9] have a leading group with its four duties, whose people are appointed with a paper', async () => {
    const head = await person('市人社局领导');
    const entered = await desk('POST /alliances/:alliance/desk/seatable', E, {
      name: '孙局长',
      organisation: '衡水市人社局',
    });
    const file = await paper('hengshui');
    const input = { file, decidedOn: '2026-03-01', number: null, title: '组长', startsOn: '2026-03-02', endsOn: null };
    const shown = await desk(
      'POST /alliances/:alliance/desk/bodies/:body/mandates',
      { ...E, body: 'leadingGroup' },
      {
        ...input,
        personId: entered.personId,
        memberId: null,
      },
    );
    expect(shown.powers).toHaveLength(4);
    expect(shown.mandates.map(({ person: one, title, basis: { text } }) => [one?.name, title, text])).toEqual([
      ['孙局长', '组长', '委派或聘任'],
    ]);
    const again = { ...input, file: await paper('hengshui'), personId: head, memberId: null };
    expect(
      await refusal('POST /alliances/:alliance/desk/bodies/:body/mandates', { ...E, body: 'leadingGroup' }, again),
    ).toMatchObject({ code: 'person_not_in_alliance', status: 404 });
  });
});

describe('the first council', () => {
  it('[E10] is registered once, with its paper; each place is a unit and runs five years', async () => {
    const made = await council(3);
    const shown = await desk('GET /alliances/:alliance/desk/bodies/:body', { ...E, body: 'council' });
    expect(shown.isOfUnits).toBe(true);
    expect(shown.mandates.map(({ member, term }) => [member?.name, term.endsOn, term.article])).toEqual(
      made.map(({ name }) => [name, '2031-01-05', '第十五条']),
    );
    expect(shown.mandates[0]?.basis.file?.name).toBe('决议.pdf');
    expect(shown.actions.found).toMatchObject({ allowed: false, code: 'body_founded' });
    const body = {
      file: await paper('hengshui'),
      decidedOn: '2026-01-05',
      number: null,
      startsOn: '2026-01-05',
      endsOn: null,
    };
    const more = await unit('hengshui', '后来单位');
    expect(await refusal(FOUND, { ...E, body: 'council' }, { ...body, places: [seatOf(more)] })).toMatchObject({
      code: 'body_founded',
      article: '第十五条',
    });
    expect(await entitled('hengshui', 'council')).toHaveLength(3);
  });

  it('[E10] has no place for somebody who sits for no unit, nor for another unit', async () => {
    const [one, other] = await units('hengshui', 2);
    if (!one || !other) throw new Error('two units');
    const body = {
      file: await paper('hengshui'),
      decidedOn: '2026-01-05',
      number: null,
      startsOn: '2026-01-05',
      endsOn: null,
    };
    const alone = { ...body, places: [seatOf(one), { ...seatOf(other), memberId: null }] };
    expect(await refusal(FOUND, { ...E, body: 'council' }, alone)).toMatchObject({
      code: 'units_only',
      article: '第十五条',
    });
    const wrong = { ...body, places: [{ ...seatOf(one), memberId: other.id }] };
    expect(await refusal(FOUND, { ...E, body: 'council' }, wrong)).toMatchObject({ code: 'person_not_in_alliance' });
    expect(await entitled('hengshui', 'council')).toEqual([]);
  });

  it('[A16] seats individual members for themselves, and its term has no end until the charter or the desk sets one', async () => {
    const teacher = await unit('tocop', '陈莉', 'individual');
    await found('tocop', 'council', [{ personId: teacher.contact, memberId: null, title: '理事' }]);
    const [place] = await desk('GET /alliances/:alliance/desk/bodies/:body', {
      alliance: 'tocop',
      body: 'council',
    }).then(({ mandates }) => mandates);
    expect([place?.person?.name, place?.term.endsOn, place?.actions.setTerm]).toEqual([
      '陈莉',
      null,
      { allowed: true },
    ]);
    const params = { alliance: 'tocop', mandate: place?.id ?? '' };
    const route = 'POST /alliances/:alliance/desk/mandates/:mandate/term';
    expect(await refusal(route, params, { endsOn: '2026-01-05', note: '零天' })).toMatchObject({
      code: 'term_too_short',
    });
    const shown = await desk(route, params, { endsOn: '2030-01-05', note: '理事会决定与理事长同届' });
    expect(shown.mandates[0]?.term.endsOn).toBe('2030-01-05');
  });

  it('refuses a term of no days, one that begins after today, and one that the charter fixes otherwise', async () => {
    const [one] = await units('hengshui', 1);
    if (!one) throw new Error('a unit');
    const body = { file: await paper('hengshui'), decidedOn: '2026-01-05', number: null, places: [seatOf(one)] };
    const send = (startsOn: string, endsOn: string | null) =>
      refusal(FOUND, { ...E, body: 'council' }, { ...body, startsOn, endsOn });
    expect(await send('2026-01-05', '2026-01-05')).toMatchObject({ code: 'term_fixed', article: '第十五条' });
    expect(await send('2026-03-03', null)).toMatchObject({ code: 'term_in_future' });
    const teacher = await unit('tocop', '陈莉', 'individual');
    const own = { personId: teacher.contact, memberId: null, title: '理事' };
    const file = await paper('tocop');
    const zero = { ...body, file, places: [own], startsOn: '2026-01-05', endsOn: '2026-01-05' };
    expect(await refusal(FOUND, { alliance: 'tocop', body: 'council' }, zero)).toMatchObject({
      code: 'term_too_short',
    });
    expect(await entitled('tocop', 'council')).toEqual([]);
  });

  it('[trust 32] knows no other alliance’s people', async () => {
    const stranger = await unit('hefd', '云梦大学');
    const body = {
      file: await paper('hengshui'),
      decidedOn: '2026-01-05',
      number: null,
      startsOn: '2026-01-05',
      endsOn: null,
      places: [seatOf(stranger)],
    };
    expect(await refusal(FOUND, { ...E, body: 'council' }, body)).toMatchObject({
      code: 'person_not_in_alliance',
      status: 404,
    });
  });
});

describe('the standing council', () => {
  it('[E13] has at most a third of the directors, rounded down, and only directors', async () => {
    const made = await council(7);
    const [one, two, three] = made;
    if (!one || !two || !three) throw new Error('seven units');
    await seat('standingCouncil', one);
    await seat('standingCouncil', two);
    const card = await desk('GET /alliances/:alliance/desk/bodies/:body', { ...E, body: 'standingCouncil' });
    expect(card.limit).toEqual({ max: 2, article: '第十六条', text: '理事会现有 7 人，最多 2 人' });
    await expect(seat('standingCouncil', three)).rejects.toMatchObject({
      code: 'standing_council_full',
      extra: { article: '第十六条' },
      params: { directors: 7, max: 2, places: 3, share: '1/3' },
    });
    const outside = await unit('hengshui', '外来单位');
    await expect(seat('standingCouncil', outside)).rejects.toMatchObject({
      code: 'directors_only',
      extra: { article: '第十六条' },
    });
    expect(await entitled('hengshui', 'standingCouncil')).toHaveLength(2);
  });

  it('[E13] is counted by one at a time: of five who come at once, two find a place', async () => {
    const made = await council(6);
    const answers = await Promise.allSettled(made.slice(0, 5).map((one) => seat('standingCouncil', one)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await entitled('hengshui', 'standingCouncil')).toHaveLength(2);
  });

  it('[E13] loses who is no director any more', async () => {
    const [one] = await council(3);
    if (!one) throw new Error('three units');
    await seat('standingCouncil', one);
    const places = await entitled('hengshui', 'council');
    const own = places.find(({ memberId }) => memberId === one.id);
    await inTx((tx) =>
      api.get(Bodies).endMandate(tx, { alliance: 'hengshui', mandateId: own?.mandateId ?? '', reason: 'removed' }),
    );
    expect(await entitled('hengshui', 'standingCouncil')).toEqual([]);
    expect(await entitled('hengshui', 'council')).toHaveLength(2);
  });

  it('[E13] is elected by the council: the desk appoints nobody to it, and takes nobody out of it', async () => {
    const [one] = await council(3);
    if (!one) throw new Error('three units');
    const params = { ...E, body: 'standingCouncil' };
    const dates = { decidedOn: '2026-03-01', number: null, startsOn: '2026-03-02', endsOn: null };
    const body = { file: await paper('hengshui'), ...dates, ...seatOf(one, '常务理事') };
    const route = 'POST /alliances/:alliance/desk/bodies/:body/mandates';
    expect(await refusal(route, params, body)).toMatchObject({ code: 'body_elected', article: '第十六条' });
    await seat('standingCouncil', one);
    const [place] = await entitled('hengshui', 'standingCouncil');
    const end = (reason: string) =>
      refusal(
        'POST /alliances/:alliance/desk/mandates/:mandate/end',
        { ...E, mandate: place?.mandateId ?? '' },
        { reason, note: '本人来函', file: null },
      );
    expect(await end('removed')).toMatchObject({ code: 'body_elected', article: '第十六条' });
    expect(await end('termEnded')).toMatchObject({ code: 'term_running' });
    await api.travelTo(noon('2031-03-03'));
    expect(await end('termEnded')).toMatchObject({ code: 'successor_needed', article: '第十六条' });
    expect(await entitled('hengshui', 'standingCouncil')).toMatchObject([{ isHeldOver: true }]);
  });
});

describe('an assembly of all members', () => {
  it('[C9][C13] has one place for each active member, exercised by its representative', async () => {
    const [one, two] = await units('cner', 2);
    if (!one || !two) throw new Error('two units');
    expect((await entitled('cner', 'assembly')).map(({ unitName, personId }) => [unitName, personId])).toEqual([
      ['第1单位', one.contact],
      ['第2单位', two.contact],
    ]);
    await inTx((tx) =>
      api.get(Succession).change(tx, { alliance: 'cner', memberId: one.id, personId: one.colleague, by: one.contact }),
    );
    expect((await entitled('cner', 'assembly'))[0]).toMatchObject({ mandateId: one.id, personId: one.colleague });
    expect(
      await refusal(
        FOUND,
        { alliance: 'cner', body: 'assembly' },
        {
          file: await paper('cner'),
          decidedOn: '2026-01-05',
          number: null,
          startsOn: '2026-01-05',
          endsOn: null,
          places: [seatOf(one)],
        },
      ),
    ).toMatchObject({ code: 'body_of_all_members' });
  });

  it('[C9] counts a member for which nobody acts yet: the place is there, nobody can use it', async () => {
    await inTx((tx) =>
      api.get(Members).admit(tx, {
        alliance: 'cner',
        kind: 'unit',
        name: '无人单位',
        creditCode: null,
        tier: null,
        joinedOn: TODAY,
        paidThrough: null,
        charterVersion: 'spec',
        people: [],
      }),
    );
    expect(await entitled('cner', 'assembly')).toMatchObject([
      { personId: null, unitName: '无人单位', name: '无人单位' },
    ]);
  });
});

describe('the term of a place', () => {
  it('[E10] goes on after its last day until somebody follows, and says so', async () => {
    const [one, two] = await council(2);
    if (!one || !two) throw new Error('two units');
    await api.travelTo(noon('2031-01-05'));
    expect((await entitled('hengshui', 'council')).map(({ isHeldOver }) => isHeldOver)).toEqual([false, false]);
    await api.travelTo(noon('2031-01-06'));
    expect((await entitled('hengshui', 'council')).map(({ isHeldOver }) => isHeldOver)).toEqual([true, true]);
    const route = 'POST /alliances/:alliance/desk/bodies/:body/end-held-over';
    const params = { ...E, body: 'council' };
    expect(await refusal(route, params, { note: '换届' })).toMatchObject({ code: 'no_successor' });
    await inTx((tx) =>
      api.get(Bodies).takeMandate(tx, {
        alliance: 'hengshui',
        body: 'council',
        personId: one.contact,
        memberId: one.id,
        title: '理事',
        startsOn: '2031-01-06' as typeof TODAY,
        basis: basis(),
        by: null,
      }),
    );
    expect((await entitled('hengshui', 'council')).map(({ isHeldOver }) => isHeldOver).sort()).toEqual([false, true]);
    const shown = await desk(route, params, { note: '第二届理事会已产生' });
    expect(shown.mandates.map(({ member, term }) => [member?.name, term.endsOn])).toEqual([[one.name, '2036-01-06']]);
    expect(shown.past.map(({ member, endText }) => [member?.name, endText]).sort()).toEqual([
      [one.name, '换届'],
      [two.name, '任期届满'],
    ]);
  });

  it('[E10] refuses a second place while the first runs', async () => {
    const [one] = await council(2);
    if (!one) throw new Error('two units');
    await expect(seat('council', one, '理事')).rejects.toMatchObject({ code: 'already_in_body' });
  });

  it('[E10] ends with a resignation, once, and the history keeps it', async () => {
    await council(2);
    const [first] = await entitled('hengshui', 'council');
    const params = { ...E, mandate: first?.mandateId ?? '' };
    const route = 'POST /alliances/:alliance/desk/mandates/:mandate/end';
    const input = { reason: 'resigned', note: '本人来函', file: await paper('hengshui') } as const;
    const shown = await desk(route, params, input);
    expect([shown.mandates.length, shown.past.map(({ endText }) => endText)]).toEqual([1, ['辞任']]);
    expect(await refusal(route, params, { ...input, file: null })).toMatchObject({ code: 'mandate_ended' });
    expect(await refusal(route, { ...params, alliance: 'cner' }, { ...input, file: null })).toMatchObject({
      code: 'mandate_not_found',
      status: 404,
    });
  });
});
