import assert from 'node:assert/strict';
import { ApiRefusal } from '@mengwu/api-client';
import type { ApplicationView, Problem } from '@mengwu/contracts';
import { stampedPdf } from '../../../support/factories/stamped-form.ts';
import { ALLIANCE, answersOf } from '../cast.ts';
import type { Play } from '../play.ts';
import { refusal } from '../refusal.ts';

const alliance = ALLIANCE;
const FORTY_MEGABYTES = 40 * 1024 * 1024;

const problemsOf = ({ fields = [] }: Problem) => Object.fromEntries(fields.map(({ field, code }) => [field, code]));

/** She fills in the form of the charter, makes the mistakes that people make, and submits. */
export async function apply(play: Play): Promise<ApplicationView> {
  const { system, step, cast, contact } = play;
  const answers = answersOf(cast);
  let application = await step(
    'she starts an application; the form comes from the charter, seven fields a screen at most',
    async () => {
      const draft = await contact.call('POST /alliances/:alliance/applications', {
        params: { alliance },
        body: { kind: 'unit' },
      });
      assert.equal(draft.state, 'draft');
      assert.deepEqual(
        draft.form.screens.map(({ title, fields }) => [title, fields.length]),
        [
          ['学校与部门', 6],
          ['单位代表', 4],
          ['联系人', 4],
          ['入盟理由与盖章', 2],
        ],
      );
      return draft;
    },
  );
  const params = { alliance, application: application.id };
  const save = async (fields: Record<string, string>): Promise<void> => {
    application = await contact.call('PATCH /alliances/:alliance/applications/:application', {
      params,
      body: { version: application.version, fields },
    });
  };
  const submit = () =>
    contact.call('POST /alliances/:alliance/applications/:application/submit', {
      params,
      body: { version: application.version },
    });

  await step('she writes the first lines, leaves, and comes back to the same draft', async () => {
    await save({ unitName: cast.school, creditCode: cast.creditCode });
    const again = await contact.call('POST /alliances/:alliance/applications', {
      params: { alliance },
      body: { kind: 'unit' },
    });
    assert.equal(again.id, application.id);
    assert.deepEqual(again.fields, { unitName: cast.school, creditCode: cast.creditCode });
  });

  await step('somebody of another university finds no such application, neither to read nor to write', async () => {
    const stranger = await system.signIn(cast.stranger);
    await refusal(
      stranger.call('GET /alliances/:alliance/applications/:application', { params }),
      'application_not_found',
    );
    const body = { version: application.version, fields: { unitName: '别的大学' } };
    await refusal(
      stranger.call('PATCH /alliances/:alliance/applications/:application', { params, body }),
      'application_not_found',
    );
    assert.deepEqual(await stranger.call('GET /me/applications'), { items: [] });
  });

  await step('missing, over-long and wrong answers are named one by one, and what was typed is kept', async () => {
    await save({
      creditCode: '十八位信用代码',
      introduction: '长'.repeat(501),
      contactPhone: '12345',
      contactEmail: '没有邮箱',
    });
    const problem = await refusal(submit(), 'invalid_fields');
    assert.deepEqual(problemsOf(problem), {
      creditCode: 'bad_credit_code',
      unitKind: 'required',
      departmentName: 'required',
      address: 'required',
      introduction: 'too_long',
      representativeName: 'required',
      representativeTitle: 'required',
      representativePhone: 'required',
      representativeEmail: 'required',
      contactName: 'required',
      contactTitle: 'required',
      contactPhone: 'bad_phone',
      contactEmail: 'bad_email',
      reason: 'required',
      stampedForm: 'required',
    });
    assert.ok(problem.fields?.some(({ text }) => text === '单位简介最多 500 个字，请精简。'));
    const kept = await contact.call('GET /alliances/:alliance/applications/:application', { params });
    assert.equal(kept.fields.introduction?.length, 501);
  });

  await step('a program that calls itself PDF and a file of 40 MB are refused', async () => {
    const file = { alliance, purpose: 'application' as const, name: '报名表.pdf', type: 'application/pdf' };
    await refusal(contact.upload({ ...file, bytes: Buffer.from('MZ\x90\x00 this is a program') }), 'file_type_refused');
    const large = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(FORTY_MEGABYTES), Buffer.from('%%EOF')]);
    await refusal(contact.upload({ ...file, bytes: large }), 'file_too_large');
  });

  await step('a field that the form does not have is refused', async () => {
    const problem = await refusal(save({ isPaid: 'yes' }), 'invalid_fields');
    assert.deepEqual(problemsOf(problem), { isPaid: 'unknown_field' });
  });

  await step('she uploads the stamped form and completes the rest', async () => {
    const file = await contact.upload({
      alliance,
      purpose: 'application',
      name: '入盟报名表（盖章）.pdf',
      bytes: stampedPdf(cast.school),
      type: 'application/pdf',
    });
    await save({ ...answers, stampedForm: file.id });
    assert.deepEqual(
      application.files.map(({ id, mime }) => ({ id, mime })),
      [{ id: file.id, mime: 'application/pdf' }],
    );
  });

  await step('representative and contact must be two people', async () => {
    await save({ contactName: cast.representative, contactPhone: answers.representativePhone ?? '' });
    const problem = await refusal(submit(), 'invalid_fields');
    assert.ok(Object.values(problemsOf(problem)).includes('same_person'), JSON.stringify(problem.fields));
    await save({ contactName: cast.contact.name, contactPhone: cast.contact.phone });
  });

  await step('a save on an old version is refused, so that no colleague is overwritten', async () => {
    const body = { version: application.version - 1, fields: { reason: '旧的理由' } };
    await refusal(
      contact.call('PATCH /alliances/:alliance/applications/:application', { params, body }),
      'application_changed_elsewhere',
    );
  });

  return step('she submits; the secretariat acts next, by article 二', async () => {
    const submitted = await submit().catch((error: unknown) => {
      throw error instanceof ApiRefusal ? new Error(JSON.stringify(error.problem)) : error;
    });
    assert.deepEqual([submitted.state, submitted.step?.kind], ['underway', 'review']);
    const { since, ...next } = submitted.next ?? assert.fail('nobody acts next');
    assert.equal(since, submitted.submittedAt);
    assert.deepEqual(next, {
      who: '秘书处',
      what: '秘书处正在审核申请材料',
      article: '二',
      expectedDays: null,
    });
    assert.deepEqual(submitted.editableFields, []);
    return submitted;
  });
}
