import assert from 'node:assert/strict';
import type { ApplicationView } from '@mengwu/contracts';
import { addDays, dayOf } from '@mengwu/kernel';
import { stampedPdf } from '../../../support/factories/stamped-form.ts';
import { passReview } from '../../../support/trust/unit.ts';
import { ALLIANCE } from '../cast.ts';
import { RETURN_REASON, recordResolution, returnStampedForm } from '../desk.ts';
import type { Play } from '../play.ts';
import { refusal } from '../refusal.ts';

const alliance = ALLIANCE;

/** The desk returns one item, passes the corrected form and writes down what the council decided; answers the bill's id. */
export async function review(play: Play, submitted: ApplicationView): Promise<string> {
  const { system, step, cast, contact, officer } = play;
  const params = { alliance, application: submitted.id };
  const mine = () => contact.call('GET /alliances/:alliance/applications/:application', { params });
  const correct = async (fields: Record<string, string>) =>
    contact.call('PATCH /alliances/:alliance/applications/:application', {
      params,
      body: { version: (await mine()).version, fields },
    });
  const submit = async () =>
    contact.call('POST /alliances/:alliance/applications/:application/submit', {
      params,
      body: { version: (await mine()).version },
    });

  await step('the application waits on the desk; the applicant herself has no right there', async () => {
    const { items } = await officer.call('GET /alliances/:alliance/desk/today', { params: { alliance } });
    const work = items.find(({ id }) => id === submitted.id);
    assert.equal(work?.what, '审核入会申请');
    const found = await officer.call('GET /alliances/:alliance/desk/applications', {
      params: { alliance },
      query: { q: cast.school },
    });
    assert.deepEqual(
      found.items.map(({ id }) => id),
      [submitted.id],
    );
    await refusal(contact.call('GET /alliances/:alliance/desk/applications/:application', { params }), 'right_missing');
  });

  await step('the officer returns one item with a reason; only that item reopens', async () => {
    await returnStampedForm(officer, submitted.id);
    const returned = await mine();
    assert.equal(returned.state, 'returned');
    assert.deepEqual(returned.editableFields, ['stampedForm']);
    assert.deepEqual(returned.returnedItems, [
      { field: 'stampedForm', label: '加盖部门章的报名表', reason: RETURN_REASON, isCorrected: false },
    ]);
    await refusal(correct({ unitName: '改一个名字大学' }), 'field_not_editable');
    await refusal(submit(), 'returned_items_open');
  });

  await step('she corrects it and submits again', async () => {
    const file = await contact.upload({
      alliance,
      purpose: 'application',
      name: '入盟报名表（重新盖章）.pdf',
      bytes: stampedPdf(`${cast.school}（重新盖章）`),
      type: 'application/pdf',
    });
    await correct({ stampedForm: file.id });
    assert.equal((await submit()).step?.kind, 'review');
  });

  await step('the officer passes the review; the council acts next, by article 24 of the charter', async () => {
    const passed = await passReview(officer, submitted.id);
    assert.equal(passed.step?.kind, 'resolution');
    const { since, ...next } = passed.next ?? assert.fail('nobody acts next');
    assert.ok(since);
    assert.deepEqual(next, {
      who: '理事会',
      what: '等待理事会批准',
      article: 'p.4 章程第24条',
      expectedDays: null,
    });
  });

  return step('the council’s resolution is recorded, none of tomorrow; the bill is issued', async () => {
    const now = await system.now();
    const number = `理决〔${now.slice(0, 4)}〕12号`;
    const file = await officer.upload({
      alliance,
      purpose: 'resolution',
      name: '决议.pdf',
      bytes: stampedPdf('决议'),
      type: 'application/pdf',
    });
    const body = { number, decidedOn: addDays(dayOf(now), 1), outcome: 'approved' as const, file: file.id };
    await refusal(
      officer.call('POST /alliances/:alliance/desk/applications/:application/resolution', { params, body }),
      'resolution_in_future',
    );
    const decided = await recordResolution(officer, submitted.id, { number, now });
    assert.equal(decided.step?.kind, 'dues');
    assert.deepEqual(
      decided.resolutions.map((one) => [one.number, one.body]),
      [[number, '理事会']],
    );
    return decided.billId ?? assert.fail('the resolution issued no bill');
  });
}
