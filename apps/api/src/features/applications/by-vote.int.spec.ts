import { describe, expect, it } from '@jest/globals';
import { answers, applied, filledIn, inbox, on, reviewed, seated, show, vote } from './admission.fixture.ts';
import { api, desk, openBench, upload } from './application-bench.ts';

openBench();

describe('tocop', () => {
  it('[A6] [A11] the manager approves, the council votes, and the certificate is there', async () => {
    await seated('tocop', 'council', 6);
    const one = await reviewed({ alliance: 'tocop' });
    expect(one.view.timeline.at(-1)).toMatchObject({
      what: '审核通过，提请表决',
      who: '联盟管理者',
      article: '第6条（二）',
    });
    expect(one.view.next).toMatchObject({ who: '理事会', article: '二（一）3、第11条（二）' });
    const motion = await desk().call('GET /alliances/:alliance/desk/motions/:motion', {
      params: { alliance: 'tocop', motion: one.view.motionId ?? '' },
    });
    expect(motion).toMatchObject({ kind: 'admission', title: '关于接收云梦中学为单位成员的议案', state: 'proposed' });
    await vote('tocop', 'council', one.view, 4);
    const admitted = await show(one.params);
    expect([admitted.state, admitted.path.map(({ state }) => state)]).toEqual(['admitted', ['done', 'done', 'done']]);
    const { certificate } = await api
      .as(one.who)
      .call('GET /alliances/:alliance/membership/certificate', { params: { alliance: 'tocop' } });
    expect(certificate).toMatchObject({ memberName: '云梦中学', state: 'valid' });
  });

  it('[A9] [A10] an individual declares twice and gives her own evidence, and the same path leads her in', async () => {
    await seated('tocop', 'council', 3);
    const { caller, params, saved } = await filledIn({
      alliance: 'tocop',
      kind: 'individual',
      given: { upholdsCharter: '' },
    });
    expect(saved.form.conditions.map(({ article }) => article)).toEqual(['第5条（一）', '第5条（二）', '第5条（三）']);
    const early = await caller.send('POST /alliances/:alliance/applications/:application/submit', {
      params,
      body: { version: saved.version },
    });
    expect(early.body).toMatchObject({ fields: [{ field: 'upholdsCharter', code: 'declaration_needed' }] });
    const declared = await caller.call('PATCH /alliances/:alliance/applications/:application', {
      params,
      body: { version: saved.version, fields: { upholdsCharter: 'yes' } },
    });
    await caller.call('POST /alliances/:alliance/applications/:application/submit', {
      params,
      body: { version: declared.version },
    });
    const passed = await desk().call('POST /alliances/:alliance/desk/applications/:application/pass', {
      params,
      body: {},
    });
    await vote('tocop', 'council', passed, 3);
    const membership = await caller.call('GET /alliances/:alliance/membership', { params: { alliance: 'tocop' } });
    expect([membership.member.name, membership.role]).toEqual(['张伟', 'self']);
  });

  it('[A5] asks each kind what its charter asks: evidence, qualification, a choice of four kinds of units', async () => {
    const keys = async (kind: string) => {
      const form = await api.anyone.call('GET /alliances/:alliance/application-form', {
        params: { alliance: 'tocop' },
        query: { kind },
      });
      return form.screens.flatMap(({ fields }) => fields);
    };
    const unit = await keys('unit');
    expect(unit.find(({ key }) => key === 'unitKind')?.options).toEqual([
      '教育管理部门',
      '教育技术部门',
      '学校',
      '企业',
    ]);
    const individual = (await keys('individual')).map(({ key }) => key);
    expect(individual).toEqual(expect.arrayContaining(['personName', 'evidence', 'qualification', 'evidenceFile']));
  });
});

describe('tocop, when the secretariat has settled who admits', () => {
  async function settlePath(choice: string): Promise<void> {
    const params = { alliance: 'tocop' };
    const { questions } = await desk().call('GET /alliances/:alliance/desk/charter', { params });
    const asked = questions.find(({ path }) => path === 'admission.path');
    await desk().call('POST /alliances/:alliance/desk/charter/settings', {
      params,
      body: {
        path: 'admission.path',
        answer: { kind: 'choice', choice },
        reason: '理事会与管理者商定',
        revision: asked?.revision ?? 0,
      },
    });
  }

  it('[A29] the manager alone: passing the review admits, and the certificate is there', async () => {
    const earlier = await applied({ alliance: 'tocop' });
    await settlePath('只由管理者批准');
    await on('2026-03-03');
    const later = await reviewed({ alliance: 'tocop', given: { unitName: '后来的学校' } });
    expect([later.view.state, later.view.path.map(({ key }) => key)]).toEqual(['admitted', ['review', 'certificate']]);
    // Whoever had applied before walks the path of that day.
    const passed = await desk().call('POST /alliances/:alliance/desk/applications/:application/pass', {
      params: earlier.params,
      body: {},
    });
    expect(passed.step?.key).toBe('resolution');
  });

  it('[A29] the council alone: the application goes before it as it is handed in', async () => {
    await seated('tocop', 'council', 3);
    await settlePath('只由理事会批准');
    await on('2026-03-03');
    const one = await applied({ alliance: 'tocop' });
    expect([one.view.step?.key, one.view.motionId === null]).toEqual(['resolution', false]);
    await vote('tocop', 'council', await show(one.params), 2);
    expect((await show(one.params)).state).toBe('admitted');
  });
});

describe('hengshui', () => {
  it('[E3] [E4] of 15 directors 10 come: 7 in favour admit, and whoever votes may read what was handed in', async () => {
    const directors = await seated('hengshui', 'council', 10);
    const one = await reviewed({ alliance: 'hengshui' });
    expect(one.view.form.conditions).toHaveLength(4);
    const file = one.view.files[0]?.id ?? '';
    const link = (who: string) =>
      api.as(who).send('POST /alliances/:alliance/files/:file/link', { params: { alliance: 'hengshui', file } });
    expect([(await link(directors[0]?.id ?? '')).status, (await link(one.who)).status]).toEqual([200, 200]);
    const decided = await vote('hengshui', 'council', one.view, 7);
    expect([decided.state, (await show(one.params)).state]).toEqual(['passed', 'admitted']);
    expect((await inbox(one.who))[0]).toMatchObject({ title: '欢迎加入联盟', target: 'membership' });
  });

  it('[E4] 6 of 10 are too few: refused, with the resolution', async () => {
    await seated('hengshui', 'council', 10);
    const one = await reviewed({ alliance: 'hengshui' });
    const decided = await vote('hengshui', 'council', one.view, 6);
    const refused = await show(one.params);
    expect([decided.state, refused.state, refused.resolutions[0]?.outcome]).toEqual(['failed', 'refused', 'refused']);
  });

  it('[E3] takes nobody without proof of being a legal person', async () => {
    const { caller, params, saved } = await filledIn({ alliance: 'hengshui', given: { legalPersonFile: '' } });
    const answer = await caller.send('POST /alliances/:alliance/applications/:application/submit', {
      params,
      body: { version: saved.version },
    });
    expect(answer.body).toMatchObject({
      code: 'invalid_fields',
      fields: [{ field: 'legalPersonFile', code: 'required' }],
    });
  });
});

describe('hefd', () => {
  it('[D5] files the council’s approval with its paper, also when the council sits in the system', async () => {
    await seated('hefd', 'council', 3);
    const one = await reviewed({ alliance: 'hefd' });
    expect([one.view.motionId, one.view.actions.recordResolution]).toEqual([null, { allowed: true }]);
    const file = await upload(desk(), 'hefd', 'resolution');
    const filed = await desk().call('POST /alliances/:alliance/desk/applications/:application/resolution', {
      params: one.params,
      body: { number: '理〔2026〕1号', decidedOn: '2026-03-01', outcome: 'approved', file },
    });
    expect([filed.step?.kind, filed.resolutions]).toMatchObject([
      'dues',
      [{ number: '理〔2026〕1号', file: { id: file } }],
    ]);
  });
});

describe('one unit, one application', () => {
  it('[C9] is known by its credit code under whatever name and kind', async () => {
    const creditCode = '91350100M000100Y43';
    await applied({ alliance: 'hengshui', given: { creditCode } });
    const rival = applied({ alliance: 'hengshui', given: { creditCode, unitName: '换了名字的学校' } });
    await expect(rival).rejects.toThrow('already_applied');
  });

  it('[C9] with a code whose check character is wrong is not taken', async () => {
    const { caller, params, saved } = await filledIn({ alliance: 'cner', given: { creditCode: '91350100M000100Y44' } });
    const answer = await caller.send('POST /alliances/:alliance/applications/:application/submit', {
      params,
      body: { version: saved.version },
    });
    expect(answer.body).toMatchObject({ fields: [{ field: 'creditCode', code: 'bad_credit_code' }] });
  });

  it('[C5] is of one of the kinds that the form prints', async () => {
    const { caller, params, saved } = await filledIn({ alliance: 'cner' });
    const fields = await answers(saved.form, {
      who: '',
      alliance: 'cner',
      given: { unitKind: '学校', stampedForm: '' },
    });
    const typed = await caller.call('PATCH /alliances/:alliance/applications/:application', {
      params,
      body: { version: saved.version, fields: { unitKind: fields.unitKind ?? '' } },
    });
    const answer = await caller.send('POST /alliances/:alliance/applications/:application/submit', {
      params,
      body: { version: typed.version },
    });
    expect(answer.body).toMatchObject({ fields: [{ field: 'unitKind', code: 'not_an_option' }] });
  });
});
