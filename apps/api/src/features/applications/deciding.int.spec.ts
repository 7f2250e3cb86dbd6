import { describe, expect, it } from '@jest/globals';
import type { ApplicationView, DeskApplication } from '@mengwu/contracts';
import { day } from '@mengwu/kernel';
import { Members } from '../members/index.ts';
import {
  api,
  confirm,
  contact,
  desk,
  draft,
  openBench,
  pass,
  resolve,
  submitted,
  UNIVERSITY,
  upload,
} from './application-bench.ts';
import { AdmitPaidApplicant } from './usecases/admit-paid-applicant.ts';

openBench();

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
    expect([again.step?.kind, again.state, again.returnedItems, again.submittedAt]).toEqual([
      'review',
      'underway',
      [],
      application.submittedAt,
    ]);
  });

  it('[D5] [D13] [D14] [D15] passes, records the resolution, and the bill is 5,000 yuan with its articles', async () => {
    const { caller, params } = await submitted();
    const passed = await pass(params);
    expect([passed.step?.kind, passed.next?.who]).toEqual(['resolution', '理事会']);
    const resolved = await resolve(params);
    expect([resolved.step?.kind, resolved.resolutions[0]?.number, resolved.resolutions[0]?.body]).toEqual([
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

  it('[E4] admits the founding members by the paper of the founding meeting', async () => {
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
    await pass(params);
    const resolved = await resolve(params);
    expect([resolved.state, resolved.memberNumber, resolved.billId]).toEqual(['admitted', '2026-0001', null]);
    const membership = await caller.call('GET /alliances/:alliance/membership', { params: { alliance: 'hengshui' } });
    expect([membership.member.name, membership.role]).toEqual(['衡川技工学校', 'contact']);
  });

  it('makes the applicant the contact of the unit, though meanwhile she accepted another unit’s seat', async () => {
    const { caller, params, application } = await submitted();
    await pass(params);
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
    await pass(params);
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
    await confirm(params);
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
    await pass(params);
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
