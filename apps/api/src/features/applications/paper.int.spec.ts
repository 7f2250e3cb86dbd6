import { describe, expect, it } from '@jest/globals';
import type { ApplicationView, RouteKey } from '@mengwu/contracts';
import { type Applied, filledIn, refusal, show } from './admission.fixture.ts';
import { api, confirm, desk, openBench, pass } from './application-bench.ts';
import { photograph, scannedPdf } from './scan.fixture.ts';

openBench();

type Filled = Awaited<ReturnType<typeof filledIn>>;

const print = ({ who, params }: Applied) =>
  api.as(who).call('POST /alliances/:alliance/applications/:application/form-link', { params });

async function send({ who, params }: Applied, bytes: Buffer, type = 'image/jpeg'): Promise<string> {
  const route = 'POST /alliances/:alliance/files?purpose=application' as RouteKey;
  const { status, body } = await api
    .as(who)
    .upload(route, { alliance: params.alliance }, { bytes, name: '表.jpg', type });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return (body as { id: string }).id;
}

/** Saves on the version that stands there. */
async function save({ who, params }: Applied, fields: Record<string, string>): Promise<ApplicationView> {
  const caller = api.as(who);
  const { version } = await caller.call('GET /alliances/:alliance/applications/:application', { params });
  return caller.call('PATCH /alliances/:alliance/applications/:application', { params, body: { version, fields } });
}

const submitting = async ({ who, params }: Applied) => {
  const { version } = await api.as(who).call('GET /alliances/:alliance/applications/:application', { params });
  return api.as(who).send('POST /alliances/:alliance/applications/:application/submit', { params, body: { version } });
};

/** Printed, sealed, photographed, uploaded. */
async function sealed(filled: Filled): Promise<ApplicationView> {
  const { code } = await print(filled);
  return save(filled, { stampedForm: await send(filled, await photograph({ code, turned: 2 })) });
}

describe('the sealed form', () => {
  it('[C2] [C20] [D23] is matched to exactly what stands in the system, and the review can be passed without comparing', async () => {
    const filled = await filledIn({ alliance: 'cner' });
    const view = await sealed(filled);
    expect(view.paper).toMatchObject({
      title: '国家数字教育资源公共服务体系联盟成员申请表',
      stamp: '公章',
      article: '通知',
      field: 'stampedForm',
      scan: 'matched',
      scanText: '纸面二维码与现在的内容一致',
    });
    expect((await submitting(filled)).status).toBe(200);
    const { actions } = await show(filled.params);
    expect(actions.confirmForm).toMatchObject({ allowed: false, code: 'form_nothing_to_compare' });
    // What keeps the review now is the missing length of the notice, not the paper.
    expect(actions.pass).toMatchObject({ allowed: false, code: 'charter_silent' });
  });

  it('[D12] edited after printing is noticed: handing it in is refused, a new print is asked for', async () => {
    const filled = await filledIn({ alliance: 'hefd' });
    await sealed(filled);
    const edited = await save(filled, { introduction: '印好之后又改了一句。' });
    expect([edited.paper?.scan, edited.actions.submit]).toMatchObject([
      'outdated',
      {
        allowed: false,
        code: 'form_outdated',
        text: '申请表打印后内容又有改动，请重新打印、盖章并上传。',
        article: '二',
      },
    ]);
    expect(await refusal(submitting(filled))).toEqual({ status: 409, code: 'form_outdated', article: '二' });
    const again = await sealed(filled);
    expect(again.paper).toMatchObject({ scan: 'matched', olderPrints: 1 });
    expect((await submitting(filled)).status).toBe(200);
  });

  it('[D12] stays good when what is not printed changes', async () => {
    const filled = await filledIn({ alliance: 'cner' });
    await sealed(filled);
    expect((await save(filled, { creditCode: '91350100M000100Y43' })).paper?.scan).toBe('matched');
  });

  it('[D12] of another application is refused', async () => {
    const filled = await filledIn({ alliance: 'hefd' });
    const rival = await filledIn({ alliance: 'hefd', given: { unitName: '别的大学' } });
    const { code } = await print(rival);
    const view = await save(filled, { stampedForm: await send(filled, await photograph({ code })) });
    expect(view.paper?.scan).toBe('other');
    expect(await refusal(submitting(filled))).toEqual({
      status: 409,
      code: 'form_of_other_application',
      article: '二',
    });
  });

  it('[C2] from a scanner, as a PDF, is read too', async () => {
    const filled = await filledIn({ alliance: 'hefd' });
    const { code } = await print(filled);
    const pdf = await scannedPdf(await photograph({ code }), 'DCTDecode');
    const view = await save(filled, { stampedForm: await send(filled, pdf, 'application/pdf') });
    expect(view.paper?.scan).toBe('matched');
  });

  it('[D12] whose code cannot be read is compared by hand before the review is passed', async () => {
    const filled = await filledIn({ alliance: 'hefd' });
    const view = await save(filled, { stampedForm: await send(filled, await photograph({})) });
    expect(view.paper?.scan).toBe('unread');
    expect((await submitting(filled)).status).toBe(200);
    const { params } = filled;
    const passing = () =>
      refusal(desk().send('POST /alliances/:alliance/desk/applications/:application/pass', { params, body: {} }));
    expect(await passing()).toEqual({ status: 409, code: 'form_not_compared', article: '二' });
    const confirming = (shortCode: string) =>
      refusal(
        desk().send('POST /alliances/:alliance/desk/applications/:application/confirm-form', {
          params,
          body: { shortCode },
        }),
      );
    expect(await confirming('0000-0000')).toMatchObject({ status: 409, code: 'form_outdated' });
    expect(await passing()).toMatchObject({ code: 'form_not_compared' });
    await confirm(params);
    expect((await show(params)).paper?.scan).toBe('confirmed');
    expect((await pass(params)).step?.kind).toBe('resolution');
  });

  it('[D12] reopens with what is returned, so that a correction cannot leave the paper behind', async () => {
    const filled = await filledIn({ alliance: 'hefd' });
    await sealed(filled);
    await submitting(filled);
    const { params } = filled;
    const returned = await desk().call('POST /alliances/:alliance/desk/applications/:application/return', {
      params,
      body: { items: [{ field: 'address', reason: '请写到门牌号' }] },
    });
    expect(returned.editableFields).toEqual(['address', 'stampedForm']);
    await save(filled, { address: '云梦市书院路 1 号' });
    expect(await refusal(submitting(filled))).toMatchObject({ code: 'returned_items_open' });
    await sealed(filled);
    expect((await submitting(filled)).status).toBe(200);
  });
});

describe('the printed form', () => {
  it('[D12] opens by a link for five minutes, as a PDF of exactly these data', async () => {
    const filled = await filledIn({ alliance: 'hefd' });
    const { url, shortCode } = await print(filled);
    const token = url.slice(url.lastIndexOf('/') + 1);
    const open = () => api.app.inject({ method: 'GET', url: `/forms/${token}` });
    const first = await open();
    expect([first.statusCode, first.headers['content-type'], first.rawPayload.subarray(0, 5).toString()]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
    expect(shortCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await save(filled, { introduction: '印好之后又改了一句。' });
    expect((await open()).rawPayload.equals(first.rawPayload)).toBe(true);
    await api.travelTo('2026-03-02T01:06:00Z');
    expect((await open()).statusCode).toBe(410);
  });

  it('[trust 5] is nobody else’s', async () => {
    const filled = await filledIn({ alliance: 'hefd' });
    const rival = await filledIn({ alliance: 'hefd', given: { unitName: '别的大学' } });
    const answer = api
      .as(rival.who)
      .send('POST /alliances/:alliance/applications/:application/form-link', { params: filled.params });
    expect(await refusal(answer)).toEqual({ status: 404, code: 'application_not_found' });
  });

  it('names the characters that cannot be printed', async () => {
    const filled = await filledIn({ alliance: 'hefd', given: { unitName: '𠮷祥大学' } });
    const answer = await api
      .as(filled.who)
      .send('POST /alliances/:alliance/applications/:application/form-link', { params: filled.params });
    expect(answer.body).toMatchObject({
      code: 'form_not_printable',
      detail: '“学校名称”中的“𠮷”无法印制，请换用常用字后重试。',
    });
  });
});
