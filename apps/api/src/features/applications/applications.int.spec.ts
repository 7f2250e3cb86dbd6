import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApplicationView, DeskApplication } from '@mengwu/contracts';
import { day } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import { createTestApi, type TestApi, type TestCaller } from '../../platform/testing/index.ts';
import { Members } from '../members/index.ts';
import { ApplicationsModule } from './index.ts';
import { AdmitPaidApplicant } from './usecases/admit-paid-applicant.ts';

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const UNIVERSITY = {
  unitName: '云梦大学',
  creditCode: '91350100M000100Y43',
  unitKind: '地方院校',
  departmentName: '教师发展中心',
  address: '云梦市书院路 1 号',
  introduction: '一所地方综合性大学。',
  representativeName: '周明远',
  representativeTitle: '主任',
  representativePhone: '13900000001',
  representativeEmail: 'zhou@yunmeng.example',
  contactName: '林若溪',
  contactTitle: '项目主管',
  contactPhone: '13900000002',
  contactEmail: 'lin@yunmeng.example',
  reason: '希望与同行共建教师发展标准。',
};

let api: TestApi;
let contact: string;
let officer: string;

beforeAll(async () => {
  api = await createTestApi({ rooms: [ApplicationsModule] });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-03-02T01:00:00Z');
  contact = await person('13900000002');
  officer = await person('13900000009');
  for (const alliance of ['hefd', 'cner', 'tocop', 'hengshui']) api.people.grant(officer, 'officer', { alliance });
});

async function person(phone: string): Promise<string> {
  const id = newId();
  await api.database.withSession((session) =>
    session.execute('INSERT INTO persons (id, name, phone, created_at) VALUES (?, ?, ?, ?)', [
      id,
      '',
      phone,
      api.clock.now(),
    ]),
  );
  return id;
}

async function upload(caller: TestCaller, alliance: string, purpose: string): Promise<string> {
  const route = 'POST /alliances/:alliance/files?purpose=' + purpose;
  const { status, body } = await caller.upload(
    route as never,
    { alliance },
    { bytes: PDF, name: '报名表.pdf', type: 'application/pdf' },
  );
  if (status !== 200) throw new Error(JSON.stringify(body));
  return (body as { id: string }).id;
}

async function draft(who: string, fields: Record<string, string>, alliance = 'hefd', kind = 'unit') {
  const caller = api.as(who);
  const begun = await caller.call('POST /alliances/:alliance/applications', { params: { alliance }, body: { kind } });
  const params = { alliance, application: begun.id };
  const saved = await caller.call('PATCH /alliances/:alliance/applications/:application', {
    params,
    body: { version: begun.version, fields },
  });
  return { caller, params, saved };
}

async function submitted(fields: Record<string, string> = UNIVERSITY, who = contact) {
  const stampedForm = await upload(api.as(who), 'hefd', 'application');
  const { caller, params, saved } = await draft(who, { ...fields, stampedForm });
  const application = await caller.call('POST /alliances/:alliance/applications/:application/submit', {
    params,
    body: { version: saved.version },
  });
  return { caller, params, application };
}

/** Applies as a teacher where the charter admits persons. */
async function asTeacher(who: string) {
  const { caller, params, saved } = await draft(who, {}, 'tocop', 'individual');
  const declared = saved.form.screens.flatMap(({ fields }) => fields.filter(({ type }) => type === 'declaration'));
  const signed = await caller.call('PATCH /alliances/:alliance/applications/:application', {
    params,
    body: {
      version: saved.version,
      fields: {
        personName: '张伟',
        contactPhone: '13900000004',
        contactEmail: 'zhang@yunmeng.example',
        evidence: '主持校级教学改革项目。',
        qualification: '大学教师',
        ...Object.fromEntries(declared.map(({ key }) => [key, 'yes'])),
      },
    },
  });
  return caller.call('POST /alliances/:alliance/applications/:application/submit', {
    params,
    body: { version: signed.version },
  });
}

const desk = () => api.as(officer);

async function resolve(
  params: { alliance: string; application: string },
  outcome: 'approved' | 'refused' = 'approved',
) {
  const file = await upload(desk(), params.alliance, 'resolution');
  return desk().call('POST /alliances/:alliance/desk/applications/:application/resolution', {
    params,
    body: { number: '理〔2026〕1号', decidedOn: '2026-03-01', outcome, file },
  });
}

describe('a draft', () => {
  it('is found again by whoever comes back', async () => {
    const first = await draft(contact, { unitName: '云梦大学' });
    const again = await first.caller.call('POST /alliances/:alliance/applications', {
      params: { alliance: 'hefd' },
      body: { kind: 'unit' },
    });
    expect([again.id, again.fields]).toEqual([first.saved.id, { unitName: '云梦大学' }]);
  });

  it("[trust 5] is nobody else's: another person finds nothing", async () => {
    const { params } = await draft(contact, { unitName: '云梦大学' });
    const stranger = api.as(await person('13900000003'));
    const show = await stranger.send('GET /alliances/:alliance/applications/:application', { params });
    const save = await stranger.send('PATCH /alliances/:alliance/applications/:application', {
      params,
      body: { version: 1, fields: { unitName: '别的大学' } },
    });
    expect([show.status, save.status, (save.body as { code: string }).code]).toEqual([
      404,
      404,
      'application_not_found',
    ]);
    expect(JSON.stringify([show.body, save.body])).not.toContain('云梦大学');
  });

  it('keeps the scan that it names now, and lets go of the one before', async () => {
    const first = await upload(api.as(contact), 'hefd', 'application');
    const { caller, params, saved } = await draft(contact, { ...UNIVERSITY, stampedForm: first });
    const save = (version: number, stampedForm: string) =>
      caller.send('PATCH /alliances/:alliance/applications/:application', {
        params,
        body: { version, fields: { stampedForm } },
      });
    const second = await upload(api.as(contact), 'hefd', 'application');
    expect((await save(saved.version, second)).status).toBe(200);
    const kept = await api.database.query<{ id: string }>(
      "SELECT id FROM files WHERE alliance_id = 'hefd' AND subject_id = ?",
      [params.application],
    );
    expect(kept).toEqual([{ id: second }]);
    expect((await save(saved.version + 1, '扫描件')).body).toMatchObject({ code: 'file_not_found' });
  });

  it('[trust 8] refuses a stale writer and keeps what was saved first', async () => {
    const { caller, params, saved } = await draft(contact, { unitName: '云梦大学' });
    const body = { version: saved.version, fields: { reason: '第一处' } };
    await caller.call('PATCH /alliances/:alliance/applications/:application', { params, body });
    const stale = await caller.send('PATCH /alliances/:alliance/applications/:application', {
      params,
      body: { ...body, fields: { reason: '第二处' } },
    });
    expect([stale.status, (stale.body as { code: string }).code]).toEqual([409, 'application_changed_elsewhere']);
    const kept = await caller.call('GET /alliances/:alliance/applications/:application', { params });
    expect(kept.fields.reason).toBe('第一处');
  });

  it('needs a phone number first', async () => {
    const answer = await api.as(newId()).send('POST /alliances/:alliance/applications', {
      params: { alliance: 'hefd' },
      body: { kind: 'unit' },
    });
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([409, 'phone_number_missing']);
  });

  it("takes nobody else's file", async () => {
    const file = await upload(api.as(await person('13900000003')), 'hefd', 'application');
    const { caller, params, saved } = await draft(contact, {});
    const answer = await caller.send('PATCH /alliances/:alliance/applications/:application', {
      params,
      body: { version: saved.version, fields: { stampedForm: file } },
    });
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([404, 'file_not_found']);
  });
});

describe('submitting', () => {
  it('[D12] names every field that is missing or too long, in Chinese, and loses nothing', async () => {
    const { caller, params, saved } = await draft(contact, {
      ...UNIVERSITY,
      unitName: '大'.repeat(61),
      contactPhone: '123',
    });
    const answer = await caller.send('POST /alliances/:alliance/applications/:application/submit', {
      params,
      body: { version: saved.version },
    });
    const { code, fields } = answer.body as { code: string; fields: { field: string; code: string; text: string }[] };
    expect([answer.status, code]).toEqual([422, 'invalid_fields']);
    expect(fields.map(({ field, code: why }) => [field, why])).toEqual([
      ['unitName', 'too_long'],
      ['contactPhone', 'bad_phone'],
      ['stampedForm', 'required'],
    ]);
    expect(fields[2]?.text).toBe('请填写加盖部门章的报名表。');
    const kept = await caller.call('GET /alliances/:alliance/applications/:application', { params });
    expect([kept.state, kept.fields.reason]).toEqual(['draft', UNIVERSITY.reason]);
  });

  it('[C9] wants representative and contact to be two people', async () => {
    const { caller, params, saved } = await draft(contact, {
      ...UNIVERSITY,
      contactName: UNIVERSITY.representativeName,
      stampedForm: await upload(api.as(contact), 'hefd', 'application'),
    });
    const answer = await caller.send('POST /alliances/:alliance/applications/:application/submit', {
      params,
      body: { version: saved.version },
    });
    expect((answer.body as { fields: unknown[] }).fields).toEqual([
      { field: 'contactName', code: 'same_person', text: '联系人与代表需为两位老师，请分别填写。' },
    ]);
  });

  it('says who acts next, and by which article', async () => {
    const { application } = await submitted();
    expect([application.state, application.next]).toEqual([
      'submitted',
      { who: '秘书处', what: '秘书处正在审核申请材料', article: '二', expectedDays: null },
    ]);
    expect(application.timeline.map(({ what, who }) => [what, who])).toEqual([
      ['开始填写申请', '申请人'],
      ['提交申请', '申请人'],
    ]);
  });

  it('lets one of two through that are handed in for one unit at the same moment', async () => {
    const rivals = [contact, await person('13900000003'), await person('13900000004')];
    const answers = await Promise.allSettled(rivals.map((rival) => submitted(UNIVERSITY, rival)));
    const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [String(answer.reason)] : []));
    expect(refused).toHaveLength(2);
    expect(refused.every((reason) => reason.includes('already_applied'))).toBe(true);
  });

  it('is refused while another person has applied for the same unit', async () => {
    await submitted();
    const rival = await person('13900000003');
    await expect(submitted(UNIVERSITY, rival)).rejects.toThrow('already_applied');
  });

  it('is refused under the same name with an invisible mark in it', async () => {
    await submitted();
    const rival = await person('13900000003');
    const disguised = { ...UNIVERSITY, unitName: '云梦\u200b大学', creditCode: '91350100M000100Y56' };
    await expect(submitted(disguised, rival)).rejects.toThrow('already_applied');
  });

  it('[A9] takes two people of the same name', async () => {
    const one = await asTeacher(await person('13900000004'));
    const other = await asTeacher(await person('13900000005'));
    expect([one.state, other.state]).toEqual(['submitted', 'submitted']);
  });
});

describe('the desk', () => {
  it('sees no draft', async () => {
    const { params } = await draft(contact, UNIVERSITY);
    const list = await desk().call('GET /alliances/:alliance/desk/applications', { params: { alliance: 'hefd' } });
    const show = await desk().send('GET /alliances/:alliance/desk/applications/:application', { params });
    expect([list.total, show.status]).toEqual([0, 404]);
  });

  it('[S4] returns single items: only these reopen, and all of them must be touched', async () => {
    const { caller, params, application } = await submitted();
    const returned: DeskApplication = await desk().call(
      'POST /alliances/:alliance/desk/applications/:application/return',
      { params, body: { items: [{ field: 'stampedForm', reason: '部门章不清晰，请重新拍照' }] } },
    );
    expect([returned.state, returned.editableFields]).toEqual(['returned', ['stampedForm']]);
    const own: ApplicationView = await caller.call('GET /alliances/:alliance/applications/:application', { params });
    expect(own.returnedItems).toEqual([
      { field: 'stampedForm', label: '加盖部门章的报名表', reason: '部门章不清晰，请重新拍照', isCorrected: false },
    ]);
    const other = await caller.send('PATCH /alliances/:alliance/applications/:application', {
      params,
      body: { version: own.version, fields: { unitName: '改名大学' } },
    });
    expect([other.status, (other.body as { code: string }).code]).toEqual([409, 'field_not_editable']);
    const early = await caller.send('POST /alliances/:alliance/applications/:application/submit', {
      params,
      body: { version: own.version },
    });
    expect((early.body as { code: string }).code).toBe('returned_items_open');
    const corrected = await caller.call('PATCH /alliances/:alliance/applications/:application', {
      params,
      body: { version: own.version, fields: { stampedForm: await upload(caller, 'hefd', 'application') } },
    });
    const again = await caller.call('POST /alliances/:alliance/applications/:application/submit', {
      params,
      body: { version: corrected.version },
    });
    expect([again.state, again.returnedItems, again.submittedAt]).toEqual(['submitted', [], application.submittedAt]);
  });

  it('[D5] [D13] [D14] [D15] passes, records the resolution, and the bill is 5,000 yuan with its articles', async () => {
    const { caller, params } = await submitted();
    const passed = await desk().call('POST /alliances/:alliance/desk/applications/:application/pass', { params });
    expect([passed.state, passed.next?.who]).toEqual(['resolution', '理事会']);
    const resolved = await resolve(params);
    expect([resolved.state, resolved.resolution?.number, resolved.resolution?.body]).toEqual([
      'dues',
      '理〔2026〕1号',
      '理事会',
    ]);
    const bill = await caller.call('GET /alliances/:alliance/bills/:bill', {
      params: { alliance: 'hefd', bill: resolved.billId ?? '' },
    });
    expect(bill.lines.map(({ label, amountFen, article }) => [label, amountFen, article])).toEqual([
      ['入会费', 300_000, '三.一.1'],
      ['年费', 200_000, '三.一.2'],
    ]);
    expect([bill.totalFen, bill.account?.number, bill.remark?.text]).toEqual([
      500_000,
      '691911524',
      '可持续联盟+云梦大学+入会费',
    ]);
    expect(bill.periodNote).toContain('自然年');
  });

  it('[E4] [A6] admits at the council where the charter says so', async () => {
    const { caller, params, saved } = await draft(
      contact,
      {
        unitName: '衡川技工学校',
        creditCode: '91350100M000100Y43',
        unitKind: '技工院校',
        address: '衡川市 2 号',
        introduction: '一所技工学校。',
        representativeName: '周明远',
        representativeTitle: '校长',
        representativePhone: '13900000001',
        contactName: '林若溪',
        contactPhone: '13900000002',
        contactEmail: 'lin@hengchuan.example',
        reason: '共建专业集群。',
        legalPersonFile: await upload(api.as(contact), 'hengshui', 'application'),
      },
      'hengshui',
    );
    const declared = Object.fromEntries(
      saved.form.screens.flatMap(({ fields }) =>
        fields.flatMap(({ key, type }) => (type === 'declaration' ? [[key, 'yes']] : [])),
      ),
    );
    const signed = await caller.call('PATCH /alliances/:alliance/applications/:application', {
      params,
      body: { version: saved.version, fields: declared },
    });
    await caller.call('POST /alliances/:alliance/applications/:application/submit', {
      params,
      body: { version: signed.version },
    });
    await desk().call('POST /alliances/:alliance/desk/applications/:application/pass', { params });
    const resolved = await resolve(params);
    expect([resolved.state, resolved.memberNumber, resolved.billId]).toEqual(['admitted', '2026-0001', null]);
    const membership = await caller.call('GET /alliances/:alliance/membership', { params: { alliance: 'hengshui' } });
    expect([membership.member.name, membership.role]).toEqual(['衡川技工学校', 'contact']);
  });

  it('makes the applicant the contact of the unit, though meanwhile she accepted another unit’s seat', async () => {
    const { caller, params, application } = await submitted();
    await desk().call('POST /alliances/:alliance/desk/applications/:application/pass', { params });
    const { billId } = await resolve(params);
    const members = api.get(Members);
    await api.transactions.run(api.context(), async (tx) => {
      const other = await members.admit(tx, {
        alliance: 'hefd',
        kind: 'unit',
        name: '枫林大学',
        creditCode: null,
        tier: null,
        joinedOn: day('2026-01-05'),
        paidThrough: null,
        charterVersion: 'spec',
        people: [],
      });
      await members.addColleague(tx, { alliance: 'hefd', memberId: other.id, personId: contact });
      const paid = { alliance: 'hefd', billId: billId ?? '', forId: application.id, periodTo: day('2026-12-31') };
      expect(await api.get(AdmitPaidApplicant).execute(tx, { ...paid, paidAt: tx.now })).toBe('settled');
    });
    const membership = await caller.call('GET /alliances/:alliance/membership', { params: { alliance: 'hefd' } });
    expect([membership.member.name, membership.role]).toEqual(['云梦大学', 'contact']);
  });

  it('refuses with the resolution when the council says no', async () => {
    const { params } = await submitted();
    await desk().call('POST /alliances/:alliance/desk/applications/:application/pass', { params });
    const refused = await resolve(params, 'refused');
    expect([refused.state, refused.timeline.at(-1)?.who, refused.billId]).toEqual(['refused', '理事会', null]);
  });

  it('[trust 19] acts only in the step in which the application is', async () => {
    const { params } = await submitted();
    const file = await upload(desk(), 'hefd', 'resolution');
    const early = await desk().send('POST /alliances/:alliance/desk/applications/:application/resolution', {
      params,
      body: { number: '理〔2026〕1号', decidedOn: '2026-03-01', outcome: 'approved', file },
    });
    expect([early.status, (early.body as { code: string }).code]).toEqual([409, 'application_not_in_step']);
  });

  it('[trust 32] of another alliance finds nothing', async () => {
    const { params } = await submitted();
    const answer = await desk().send('GET /alliances/:alliance/desk/applications/:application', {
      params: { ...params, alliance: 'cner' },
    });
    expect(answer.status).toBe(404);
  });

  it('[trust 7] passes once, however often the request is repeated', async () => {
    const { params } = await submitted();
    const call = () =>
      desk().send('POST /alliances/:alliance/desk/applications/:application/pass', { params, key: 'pass-key-1' });
    const answers = await Promise.all([call(), call(), call()]);
    const bodies = new Set(answers.filter(({ status }) => status === 200).map(({ body }) => JSON.stringify(body)));
    expect([bodies.size, answers.every(({ status }) => status === 200 || status === 409)]).toEqual([1, true]);
    const shown = await desk().call('GET /alliances/:alliance/desk/applications/:application', { params });
    expect(shown.timeline.filter(({ what }) => what === '审核通过，提请决议')).toHaveLength(1);
  });
});

describe('taking it back', () => {
  it('ends the bill that nobody paid', async () => {
    const { caller, params } = await submitted();
    await desk().call('POST /alliances/:alliance/desk/applications/:application/pass', { params });
    const { billId } = await resolve(params);
    const withdrawn = await caller.call('POST /alliances/:alliance/applications/:application/withdraw', { params });
    const bill = await caller.call('GET /alliances/:alliance/bills/:bill', {
      params: { alliance: 'hefd', bill: billId ?? '' },
    });
    expect([withdrawn.state, bill.state, bill.actions.pay]).toMatchObject([
      'withdrawn',
      'void',
      { allowed: false, code: 'bill_void' },
    ]);
  });
});
