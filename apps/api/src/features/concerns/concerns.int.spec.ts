import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import { createTestApi, pdfText, type TestApi } from '../../platform/testing/index.ts';
import { FilesModule } from '../files/index.ts';
import { Members, MembersModule } from '../members/index.ts';
import { ConcernsModule } from './index.ts';

let api: TestApi;
const [OFFICER, LIN, WANG, COLLEAGUE, STRANGER] = [newId(), newId(), newId(), newId(), newId()];
const ALLIANCES = ['tocop', 'cner', 'hefd', 'hengshui'];

beforeAll(async () => {
  api = await createTestApi({ rooms: [FilesModule, MembersModule, ConcernsModule] });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-03-02T01:00:00Z');
  for (const alliance of ALLIANCES) api.people.grant(OFFICER, 'officer', { alliance });
});

const admit = async (alliance: string, name: string, ...people: [string, 'contact' | 'colleague'][]) => {
  const member = await api.transactions.run(api.context(), (tx) =>
    api.get(Members).admit(tx, {
      ...{ alliance, kind: 'unit', name, creditCode: null, tier: null, paidThrough: null, charterVersion: 'v1' },
      joinedOn: day('2026-03-02'),
      people: people.map(([personId, role]) => ({ personId, role })),
    }),
  );
  return member.id;
};
const idOf = ({ body }: { body: unknown }) => (body as { id: string }).id;

describe.each([
  ['[A12]', 'tocop', '第7条（三）'],
  ['[C11]', 'cner', '第十五条（二）'],
  ['[E5]', 'hengshui', '第十条（四）'],
  ['[D]', 'hefd', '一(5)'],
])('%s criticism, suggestions and supervision in %s', (_, alliance, article) => {
  const write = (as: string, text = '希望提前一个月通知会议。', files: string[] = []) =>
    api.as(as).send('POST /alliances/:alliance/concerns', {
      params: { alliance },
      body: { kind: 'suggestion', title: '会议通知太晚', text, files },
    });
  const answer = (concern: string, text = '从本季度起提前三十天通知。') =>
    api.as(OFFICER).send('POST /alliances/:alliance/desk/concerns/:concern/answer', {
      params: { alliance, concern },
      body: { text },
    });
  const act = (as: string, concern: string, what: string, body?: unknown) =>
    api.as(as).send(`POST /alliances/:alliance/concerns/:concern/${what}`, { params: { alliance, concern }, body });

  it('go to the secretariat, who answers in time; the member asks further or is content', async () => {
    await admit(alliance, '云梦市第一中学', [LIN, 'contact'], [COLLEAGUE, 'colleague']);
    const opened = await write(COLLEAGUE);
    expect(opened).toMatchObject({
      status: 200,
      body: { state: 'waiting', dueOn: '2026-03-17', article, write: { allowed: true } },
    });
    const concern = idOf(opened);
    const today = await api.as(OFFICER).call('GET /alliances/:alliance/desk/today', { params: { alliance } });
    expect(today.items.filter(({ kind }) => kind === 'concern')).toMatchObject([
      { id: concern, title: '会议通知太晚', what: '答复云梦市第一中学', isOverdue: false },
    ]);
    expect(await answer(concern)).toMatchObject({ status: 200, body: { state: 'answered' } });
    const inbox = await api.as(COLLEAGUE).call('GET /me/inbox', { query: { page: 1, pageSize: 20 } });
    expect(inbox.items).toMatchObject([{ title: '秘书处答复了您的意见', link: { target: 'concern', id: concern } }]);
    expect(await act(LIN, concern, 'messages', { text: '小会议也是吗？' })).toMatchObject({
      status: 200,
      body: { state: 'waiting', messages: [{ side: 'member' }, { side: 'secretariat', name: '秘书处' }, {}] },
    });
    await answer(concern, '是的。');
    expect(await act(LIN, concern, 'close')).toMatchObject({ status: 200, body: { state: 'closed' } });
    expect(await answer(concern)).toMatchObject({ status: 409, body: { code: 'concern_closed' } });
    expect(await act(LIN, concern, 'messages', { text: '再问一句' })).toMatchObject({ status: 409 });
  });

  it('are the unit’s own: others do not find them, and who is no member has none', async () => {
    await admit(alliance, '云梦市第一中学', [LIN, 'contact']);
    await admit(alliance, '长汀学校', [WANG, 'contact']);
    const concern = idOf(await write(LIN));
    for (const other of [WANG, STRANGER]) {
      const found = await api
        .as(other)
        .send('GET /alliances/:alliance/concerns/:concern', { params: { alliance, concern } });
      expect(found).toMatchObject({ status: 404, body: { code: 'concern_not_found' } });
      expect(await act(other, concern, 'close')).toMatchObject({ status: 404 });
    }
    expect(await write(STRANGER)).toMatchObject({ status: 404, body: { code: 'not_a_member' } });
    const mine = await api.as(WANG).call('GET /alliances/:alliance/concerns', { params: { alliance } });
    expect(mine).toMatchObject({ items: [], dueDays: 15, right: { article } });
  });

  it('are late on the sixteenth day, and stand first on the desk', async () => {
    await admit(alliance, '云梦市第一中学', [LIN, 'contact']);
    await write(LIN);
    await api.travelTo('2026-03-17T16:00:00Z');
    const { items } = await api
      .as(OFFICER)
      .call('GET /alliances/:alliance/desk/concerns', { params: { alliance }, query: { state: 'waiting' } });
    expect(items).toMatchObject([{ isOverdue: true }]);
  });
});

describe('a concern', () => {
  it('with another person’s file is not opened at all', async () => {
    await admit('cner', '云梦市第一中学', [LIN, 'contact']);
    const answer = await api.as(LIN).send('POST /alliances/:alliance/concerns', {
      params: { alliance: 'cner' },
      body: { kind: 'criticism', title: '材料有误', text: '请核对附件。', files: [newId()] },
    });
    expect(answer).toMatchObject({ status: 404, body: { code: 'file_not_found' } });
    const mine = await api.as(LIN).call('GET /alliances/:alliance/concerns', { params: { alliance: 'cner' } });
    expect(mine.items).toEqual([]);
  });
});

describe('[C17] disputes between members', () => {
  const alliance = 'cner';
  const open = (as: string, respondentId: string, of = alliance) =>
    api.as(as).send('POST /alliances/:alliance/disputes', {
      params: { alliance: of },
      body: { respondentId, title: '资源授权范围', text: '对方超出约定范围使用我单位资源。' },
    });
  const entry = (as: string, dispute: string, outcome: string, happenedOn = '2026-03-02') =>
    api.as(as).send(`POST /alliances/:alliance/${as === OFFICER ? 'desk/' : ''}disputes/:dispute/entries`, {
      params: { alliance, dispute },
      body: { happenedOn, text: '双方电话沟通。', outcome },
    });

  it('are negotiated first; only when that has failed does the secretariat coordinate', async () => {
    await admit(alliance, '云梦市第一中学', [LIN, 'contact'], [COLLEAGUE, 'colleague']);
    const respondent = await admit(alliance, '长汀学校', [WANG, 'contact']);
    const dispute = idOf(await open(LIN, respondent));
    expect(await entry(OFFICER, dispute, 'continues')).toMatchObject({
      status: 409,
      body: { code: 'negotiation_first', article: '第二十一条' },
    });
    expect(await entry(COLLEAGUE, dispute, 'failed')).toMatchObject({ status: 403, body: { code: 'contact_only' } });
    expect(await entry(WANG, dispute, 'continues', '2026-03-03')).toMatchObject({ status: 400 });
    expect(await entry(WANG, dispute, 'failed')).toMatchObject({ status: 200, body: { side: 'respondent' } });
    expect(await entry(LIN, dispute, 'settled')).toMatchObject({
      status: 409,
      body: { code: 'dispute_with_secretariat', article: '第二十一条' },
    });
    const today = await api.as(OFFICER).call('GET /alliances/:alliance/desk/today', { params: { alliance } });
    expect(today.items).toMatchObject([{ kind: 'dispute', id: dispute, what: '协调云梦市第一中学与长汀学校' }]);
    expect(await entry(OFFICER, dispute, 'settled')).toMatchObject({
      status: 200,
      body: {
        state: 'settled',
        steps: [{ state: 'done' }, { who: '秘书处', state: 'done', article: '第二十一条' }],
        entries: [
          { sideText: '提出方 云梦市第一中学', outcomeText: null },
          { sideText: '对方 长汀学校', outcomeText: '本步骤未能解决' },
          { sideText: '秘书处', outcomeText: '已解决' },
        ],
      },
    });
    expect(await entry(OFFICER, dispute, 'continues')).toMatchObject({ status: 409, body: { code: 'dispute_closed' } });
    const inbox = await api.as(LIN).call('GET /me/inbox', { query: { page: 1, pageSize: 20 } });
    expect(inbox.items.map(({ link }) => link?.target)).toEqual(['dispute', 'dispute']);
  });

  it('are settled by negotiation when both parties say so', async () => {
    await admit(alliance, '云梦市第一中学', [LIN, 'contact']);
    const dispute = idOf(await open(LIN, await admit(alliance, '长汀学校', [WANG, 'contact'])));
    expect(await entry(LIN, dispute, 'settled')).toMatchObject({ status: 200, body: { state: 'settling' } });
    expect(await entry(LIN, dispute, 'settled')).toMatchObject({
      status: 409,
      body: { code: 'settlement_to_confirm' },
    });
    expect(await entry(WANG, dispute, 'settled')).toMatchObject({ status: 200, body: { state: 'settled' } });
  });

  it('two members that complain of each other at once have one dispute', async () => {
    const claimant = await admit(alliance, '云梦市第一中学', [LIN, 'contact']);
    const respondent = await admit(alliance, '长汀学校', [WANG, 'contact']);
    const answers = await Promise.all([open(LIN, respondent), open(WANG, claimant)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('are not with oneself, with a stranger, or for others to see', async () => {
    const own = await admit(alliance, '云梦市第一中学', [LIN, 'contact'], [COLLEAGUE, 'colleague']);
    const respondent = await admit(alliance, '长汀学校', [WANG, 'contact']);
    expect(await open(LIN, own)).toMatchObject({ status: 400, body: { code: 'dispute_with_oneself' } });
    expect(await open(LIN, newId())).toMatchObject({ status: 404, body: { code: 'member_not_found' } });
    expect(await open(COLLEAGUE, respondent)).toMatchObject({ status: 403, body: { code: 'contact_only' } });
    const dispute = idOf(await open(LIN, respondent));
    await admit(alliance, '明湖学校', [STRANGER, 'contact']);
    const found = await api
      .as(STRANGER)
      .send('GET /alliances/:alliance/disputes/:dispute', { params: { alliance, dispute } });
    expect(found).toMatchObject({ status: 404, body: { code: 'dispute_not_found' } });
    const { items } = await api
      .as(LIN)
      .call('GET /alliances/:alliance/disputes/respondents', { params: { alliance }, query: { q: '学校' } });
    expect(items.map(({ name }) => name)).toEqual(['长汀学校', '明湖学校']);
  });

  it.each(['tocop', 'hefd', 'hengshui'])('%s has no article on disputes, and says so', async (silent) => {
    await admit(silent, '云梦市第一中学', [LIN, 'contact']);
    const respondent = await admit(silent, '长汀学校');
    expect(await open(LIN, respondent, silent)).toMatchObject({ status: 409, body: { code: 'disputes_not_provided' } });
    const mine = await api.as(LIN).call('GET /alliances/:alliance/disputes', { params: { alliance: silent } });
    expect(mine).toMatchObject({ open: { allowed: false }, steps: [], items: [] });
  });
});

describe('[E15] what the secretariat reports to the standing council', () => {
  const alliance = 'hengshui';
  const report = (more: Record<string, unknown>) =>
    api.as(OFFICER).send('POST /alliances/:alliance/desk/secretariat-reports', {
      params: { alliance },
      body: { kind: 'concerns', title: '一季度意见汇总', fromOn: '2026-03-01', toOn: '2026-03-02', text: '', ...more },
    });

  it('[E15] holds what members have said in the period, and what they were answered', async () => {
    await admit(alliance, '冀东技师学院', [LIN, 'contact']);
    const opened = await api.as(LIN).send('POST /alliances/:alliance/concerns', {
      params: { alliance },
      body: { kind: 'criticism', title: '实训基地', text: '共享实训基地排期不公开。', files: [] },
    });
    await api.as(OFFICER).call('POST /alliances/:alliance/desk/concerns/:concern/answer', {
      params: { alliance, concern: idOf(opened) },
      body: { text: '每月一日公布排期。' },
    });
    const made = await report({});
    expect(made).toMatchObject({
      status: 200,
      body: { number: 1, bodyName: '常务理事会', article: '第十七条（九）' },
    });
    const { file } = made.body as { file: { id: string } };
    const link = await api
      .as(OFFICER)
      .call('POST /alliances/:alliance/files/:file/link', { params: { alliance, file: file.id } });
    const token = link.url.slice(link.url.lastIndexOf('/') + 1);
    const [page] = await pdfText((await api.anyone.file('GET /files/:token', { params: { token } })).bytes);
    for (const text of ['常务理事会', '共享实训基地排期不公开。', '每月一日公布排期。', '章程第十七条（九）']) {
      expect(page).toContain(text);
    }
    expect(await report({ kind: 'work', title: '一季度工作汇报', text: '完成两次研讨。' })).toMatchObject({
      status: 200,
      body: { number: 2, article: '第十七条（十）' },
    });
  });

  it('is refused when there is nothing to report, or when its days are wrong', async () => {
    expect(await report({})).toMatchObject({ status: 409, body: { code: 'report_empty' } });
    expect(await report({ fromOn: '2026-03-03' })).toMatchObject({ status: 400, body: { code: 'period_wrong' } });
    expect(await report({ toOn: '2026-03-03' })).toMatchObject({ status: 400, body: { code: 'day_in_future' } });
    expect(await report({ text: '顺利😀' })).toMatchObject({ status: 409, body: { code: 'text_not_printable' } });
  });
});
