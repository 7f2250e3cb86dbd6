import { describe, expect, it } from '@jest/globals';
import type { Block, DocumentInput } from './blocks.ts';
import { documentPdf } from './document-pdf.ts';
import { undrawable } from './fonts.ts';
import type { Mark } from './layout/marks.ts';
import { paint } from './paint.ts';
import { DoesNotFit, UndrawableText } from './problems.ts';
import { readPdf } from './read-pdf.fixture.ts';

const madeAt = '2026-01-05T02:00:00.000Z';
const of = (blocks: readonly Block[], more: Partial<DocumentInput> = {}) =>
  documentPdf({ title: '会议纪要', madeAt, blocks, ...more });

/** Every character of GB 2312, which is what a Chinese keyboard of 1980 could write. */
const gb2312 = (): string => {
  const decoder = new TextDecoder('gbk');
  let all = '';
  for (let high = 0xb0; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) all += decoder.decode(new Uint8Array([high, low]));
  }
  return all.replace(/[^\u4e00-\u9fff]/g, '');
};

describe('documentPdf', () => {
  it('another reader finds the text that was put in, line by line', async () => {
    const pdf = await readPdf(
      await of(
        [
          { kind: 'heading', level: 1, text: '理事会会议纪要' },
          { kind: 'paragraph', text: '杨喆、李堃、王赟、陈烜出席；刘䶮请假。' },
          {
            kind: 'fields',
            columns: 2,
            rows: [
              { label: '应到', value: '15人' },
              { label: '实到', value: '10人' },
            ],
          },
          { kind: 'table', columns: [{ title: '序号' }, { title: '姓名' }], rows: [['1', '张敏霞']] },
          { kind: 'stampBox', label: '单位意见', hint: '（盖章）', date: '2026年1月5日' },
          { kind: 'signature', label: '记录人：', text: '孙老师' },
        ],
        { footer: { text: '衡水技工教育联盟' } },
      ),
    );
    expect(pdf).toEqual({
      title: '会议纪要',
      missing: 0,
      pages: [
        [
          '理事会会议纪要',
          '杨喆、李堃、王赟、陈烜出席；刘䶮请假。',
          ...['应到', '15人', '实到', '10人'],
          ...['序号', '姓名', '1', '张敏霞'],
          ...['单位意见', '（盖章）', '2026年1月5日', '记录人：', '孙老师'],
          ...['衡水技工教育联盟', '第 1 页，共 1 页'],
        ],
      ],
    });
  });

  it('all 6,763 characters of GB 2312 are there, in both weights', async () => {
    const all = gb2312();
    expect(all).toHaveLength(6763);
    for (const bold of [false, true]) {
      const pdf = await readPdf(await of([{ kind: 'paragraph', text: all, bold }]));
      expect(pdf.pages.flat().join('')).toBe(all);
      expect(pdf.missing).toBe(0);
    }
  });

  it('the same input gives the same bytes, another instant others', async () => {
    const blocks: Block[] = [
      { kind: 'paragraph', text: '成员证书' },
      { kind: 'qr', text: 'MW1.abc', mm: 30 },
    ];
    const first = await of(blocks);
    expect(Buffer.compare(first, await of(blocks))).toBe(0);
    expect(Buffer.compare(first, await of(blocks, { madeAt: '2026-01-06T02:00:00.000Z' }))).not.toBe(0);
  });

  it('only the glyphs that occur are in the file', async () => {
    expect((await of([{ kind: 'paragraph', text: '成员证书' }])).length).toBeLessThan(12_000);
  });

  it('a character without a glyph is named instead of left out', async () => {
    expect(undrawable('好😀\n')).toEqual(['😀']);
    await expect(of([{ kind: 'table', columns: [{ title: '名称' }], rows: [['学校😀']] }])).rejects.toEqual(
      new UndrawableText(['😀']),
    );
  });

  it('control: drawn in spite of that, the reader counts the missing glyph', async () => {
    const mark: Mark = { kind: 'text', x: 50, y: 50, text: '好😀', size: 12, weight: 'regular', color: '#000000' };
    const pdf = await readPdf(await paint({ width: 200, height: 200, pages: [[mark]] }, '', madeAt));
    expect(pdf.missing).toBe(1);
  });

  it('a long table goes on with its head on the next page, and the pages are counted', async () => {
    const rows = Array.from({ length: 80 }, (_, at) => [`第${at + 1}行`]);
    const blocks: Block[] = [{ kind: 'table', columns: [{ title: '名单' }], rows }];
    const { pages } = await readPdf(await of(blocks, { footer: { text: '' } }));
    expect(pages.map((page) => [page[0], page.at(-1)])).toEqual([
      ['名单', '第 1 页，共 3 页'],
      ['名单', '第 2 页，共 3 页'],
      ['名单', '第 3 页，共 3 页'],
    ]);
    expect(pages.flat().filter((line) => line.startsWith('第') && line.endsWith('行'))).toEqual(rows.flat());
  });

  it('what has to fit one page is shrunk, and refused when even that is not enough', async () => {
    const lines = (count: number): Block[] => [{ kind: 'paragraph', text: Array(count).fill('一行').join('\n') }];
    expect((await readPdf(await of(lines(50)))).pages).toHaveLength(2);
    expect((await readPdf(await of(lines(50), { fitOnePage: true }))).pages).toHaveLength(1);
    await expect(of(lines(80), { fitOnePage: true })).rejects.toEqual(new DoesNotFit(2, 0.7));
  });

  it('a table row with a cell too few is refused', async () => {
    await expect(of([{ kind: 'table', columns: [{ title: '一' }, { title: '二' }], rows: [['1']] }])).rejects.toThrow(
      RangeError,
    );
  });
});
