import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { DeskSitting } from '@mengwu/contracts';
import { undrawable } from '@mengwu/documents';
import { newId } from '../../platform/index.ts';
import { pdfText } from '../../platform/testing/index.ts';
import {
  above,
  act,
  api,
  attendance,
  come,
  convened,
  council,
  desk,
  expectDone,
  inboxOf,
  member,
  openBench,
  type Person,
  seat,
  show,
  toStart,
} from './sitting-bench.ts';
import { FileMinutes } from './usecases/file-minutes.ts';

openBench();

const RESULT = {
  ...{ id: newId(), title: '吸收衡水市第二技工学校为成员', note: null, kindText: '成员加入', stateText: '已通过' },
  ...{ article: '第十五条（七）', papers: [] },
  result: { text: '赞成 8 票，反对 1 票，弃权 1 票，通过', article: '第十五条', resolution: '理〔2026〕1号' },
  minutes: [
    '到会 10 人，赞成 8 票，反对 1 票，弃权 1 票，须 7 票（第十五条），表决通过。',
    '决议编号：理〔2026〕1号。',
  ],
};

async function closed(note: string | null = null): Promise<DeskSitting> {
  const sitting = await convened({ alliance: 'hengshui' });
  await toStart();
  above.items = [RESULT];
  await come(sitting, 10);
  const opened = expectDone(await act(sitting, 'open'));
  await toStart('2026-03-20T06:20:00.000Z');
  const late = opened.participants[10]?.mandate ?? '';
  expectDone(await attendance(sitting, late, 'arrive'));
  await toStart('2026-03-20T07:00:00.000Z');
  expectDone(await attendance(sitting, opened.participants[0]?.mandate ?? '', 'leave'));
  await toStart('2026-03-20T08:00:00.000Z');
  expectDone(await act(sitting, 'close', { chairName: '陈明', recorderName: '周小舟', note }));
  return show(sitting);
}

async function bytesOf(who: string, alliance: string, file: string): Promise<Buffer> {
  const { url } = await api.as(who).call('POST /alliances/:alliance/files/:file/link', { params: { alliance, file } });
  const token = url.slice(url.lastIndexOf('/') + 1);
  return (await api.anyone.file('GET /files/:token', { params: { token } })).bytes;
}

describe('minutes', () => {
  it('[A22] [E10] [K4] say who met, how the quorum was counted, what was decided; every member of the body reads them at once', async () => {
    const people = await council('hengshui', 15);
    const first = await closed('会议对下半年工作作了讨论。');
    expect(first.minutes).toBeNull();
    await api.outbox.drain();
    const sitting = await show(first);
    const file = sitting.minutes?.id ?? '';
    expect(sitting.minutes).toMatchObject({
      name: '会议纪要-理事会-二〇二六年第一次会议.pdf',
      mime: 'application/pdf',
    });
    const bytes = await bytesOf((people[14] as Person).id, 'hengshui', file);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sitting.minutesHash);
    const text = (await pdfText(bytes)).join('');
    for (const said of [
      '理事会会议纪要',
      '2026年3月20日14:00至16:00',
      '现场会议，行政楼301会议室',
      '应到15人，开会时实到10人，已达法定人数10人，会议有效。',
      '应到15人的2/3以上，至少10人（第十五条）',
      '【成员加入】吸收衡水市第二技工学校为成员',
      '须7票（第十五条），表决通过。',
      '理〔2026〕1号',
      '会议对下半年工作作了讨论。',
      '到会，15:00离会',
      '14:20到会',
      '缺席',
      '陈明',
      '周小舟',
      '第1页，共',
    ]) {
      expect([said, text.replace(/\s/g, '').includes(said)]).toEqual([said, true]);
    }
    expect((await inboxOf((people[3] as Person).id))[0]).toMatchObject({
      title: '会议纪要：二〇二六年第一次会议',
      link: { target: 'sitting', id: sitting.id },
    });
    const stranger = await member('hengshui', 18);
    const refused = await api.as(stranger.id).send('POST /alliances/:alliance/files/:file/link', {
      params: { alliance: 'hengshui', file },
    });
    expect(refused.status).toBe(404);
    await seat('hengshui', 'council', [stranger]);
    await api.travelTo('2026-03-21T08:00:00.000Z');
    expect((await bytesOf(stranger.id, 'hengshui', file)).equals(bytes)).toBe(true);
  });

  it('are made once, and the same bytes again from the record', async () => {
    await council('hengshui', 15);
    const sitting = await closed();
    await api.outbox.drain();
    const first = await show(sitting);
    const order = { alliance: 'hengshui', sitting: sitting.id, officer: newId() };
    await api.get(FileMinutes).execute(api.context(), order);
    expect((await show(sitting)).minutesHash).toBe(first.minutesHash);
    above.items = [];
    const again = await api.get(FileMinutes).pages({ alliance: 'hengshui', id: sitting.id });
    expect(createHash('sha256').update(again).digest('hex')).toBe(first.minutesHash);
  });

  it('have a glyph for every character, and name one that the font does not know', async () => {
    await council('hengshui', 15);
    const rare = '\u{2EBF0}';
    expect(undrawable(rare)).toEqual([rare]);
    const sitting = await closed(`与会人员${rare}发言。`);
    await api.outbox.drain();
    const bytes = await bytesOf(
      desk().token ? (await import('./sitting-bench.ts')).officer : '',
      'hengshui',
      (await show(sitting)).minutes?.id ?? '',
    );
    const text = (await pdfText(bytes)).join('');
    expect(text.replace(/\s/g, '')).toContain('与会人员〔U+2EBF0〕发言。');
    expect(undrawable(text)).toEqual([]);
    expect(text).not.toContain('\uFFFD');
  });

  it('[A31] of a sitting without motions still stand, and the agenda stays readable', async () => {
    await council('hengshui', 3);
    const sitting = await convened({ alliance: 'hengshui' });
    await toStart();
    await come(sitting, 2);
    expectDone(await act(sitting, 'open'));
    above.items = [{ ...RESULT, result: null, minutes: [], stateText: '已列入议程' }];
    expectDone(await act(sitting, 'close', { chairName: '陈明', recorderName: '周小舟', note: null }));
    expect(above.items).toEqual([]);
    const over = await show(sitting);
    expect(over.agenda.map(({ kind, title }) => [kind, title])).toEqual([
      ['point', '审议年度工作计划'],
      ['motion', '吸收衡水市第二技工学校为成员'],
    ]);
    await api.outbox.drain();
    expect((await show(sitting)).minutes).not.toBeNull();
  });
});
