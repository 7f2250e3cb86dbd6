import { describe, expect, it } from '@jest/globals';
import { applied, filledIn, refusal } from './admission.fixture.ts';
import { api, desk, openBench } from './application-bench.ts';

openBench();

const params = { alliance: 'cner' };
const relay = () => desk().call('GET /alliances/:alliance/desk/relay', { params });
const record = (node: string, passedOn: string | null) =>
  desk().send('PUT /alliances/:alliance/desk/relay/:node', {
    params: { ...params, node },
    body: { passedOn, passedBy: '张恺', note: '电话确认' },
  });

describe('the relay of a recruitment', () => {
  it('[C1] names each body and each region that the notice has to reach', async () => {
    const { nodes, article, deadlineArticle } = await relay();
    expect([article, deadlineArticle]).toEqual(['通知', '第十四条']);
    expect(nodes.filter(({ isRegion }) => !isRegion).map(({ body }) => body)).toEqual([
      '中央电化教育馆',
      '贵州省电化教育馆',
      '各市（州）教育局，贵安新区社会事务管理局',
    ]);
    expect(nodes.filter(({ isRegion }) => isRegion)).toHaveLength(10);
  });

  it('[C1] says of each whether it was passed on, when and by whom; and takes it back', async () => {
    const region = (await relay()).nodes.find(({ body }) => body === '遵义市')?.key ?? '';
    expect((await record(region, '2026-03-01')).status).toBe(200);
    const at = async () => (await relay()).nodes.find(({ key }) => key === region);
    expect(await at()).toMatchObject({ passedOn: '2026-03-01', passedBy: '张恺', note: '电话确认' });
    await record(region, null);
    expect(await at()).toMatchObject({ passedOn: null, passedBy: null, note: null });
    expect(await refusal(record(region, '2026-03-03'))).toEqual({ status: 400, code: 'day_in_future' });
    expect(await refusal(record('step9', '2026-03-01'))).toMatchObject({ status: 404, code: 'relay_node_unknown' });
  });

  it('[C1] counts the applications of each region; whoever comes from elsewhere says so', async () => {
    await applied({ ...params, given: { relayRegion: '遵义市' } });
    await applied({ ...params, given: { relayRegion: '遵义市', unitName: '桐梓中学' } });
    await applied({ ...params, given: { relayRegion: '其他地区', unitName: '远方中学' } });
    const { nodes, elsewhere } = await relay();
    expect(
      nodes.filter(({ applications }) => applications > 0).map(({ body, applications }) => [body, applications]),
    ).toEqual([['遵义市', 2]]);
    expect(elsewhere).toBe(1);
  });

  it('[C1] asks for the region, and takes none that is not on the list', async () => {
    const asked = async (relayRegion: string) => {
      const { caller, params: at, saved } = await filledIn({ ...params, given: { relayRegion } });
      const { body } = await caller.send('POST /alliances/:alliance/applications/:application/submit', {
        params: at,
        body: { version: saved.version },
      });
      return body;
    };
    expect(await asked('')).toMatchObject({
      fields: [{ field: 'relayRegion', code: 'required', text: '请填写所在市（州）。' }],
    });
    expect(await asked('火星')).toMatchObject({ fields: [{ field: 'relayRegion', code: 'not_an_option' }] });
  });

  it('is empty where the charter passes nothing on, and asks nobody for a region', async () => {
    const { nodes } = await desk().call('GET /alliances/:alliance/desk/relay', { params: { alliance: 'hefd' } });
    expect(nodes).toEqual([]);
    const form = await api.anyone.call('GET /alliances/:alliance/application-form', {
      params: { alliance: 'hefd' },
      query: { kind: 'unit' },
    });
    expect(form.screens.flatMap(({ fields }) => fields).some(({ key }) => key === 'relayRegion')).toBe(false);
  });
});
