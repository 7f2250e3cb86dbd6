import { describe, expect, it } from '@jest/globals';
import { newId } from '../../platform/index.ts';
import {
  api,
  asTeacher,
  contact,
  draft,
  openBench,
  person,
  submitted,
  UNIVERSITY,
  upload,
} from './application-bench.ts';

openBench();

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
    expect([application.state, application.step?.kind, application.next]).toEqual([
      'underway',
      'review',
      {
        who: '秘书处',
        what: '秘书处正在审核申请材料',
        article: '二',
        expectedDays: null,
        since: application.submittedAt,
      },
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
    expect([one.step?.kind, other.step?.kind]).toEqual(['review', 'review']);
  });
});
