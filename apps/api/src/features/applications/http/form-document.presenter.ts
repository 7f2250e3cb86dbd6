import type { Block, DocumentInput, Field } from '@mengwu/documents';
import { dayOf, type Instant } from '@mengwu/kernel';
import { type Paper, type PaperRow, shortCodeOf } from '../domain/paper.ts';

const TICKED = '■';
const OPEN = '□';
const QUIET = '#666666';

export interface FormPrint {
  readonly code: string;
  readonly madeAt: Instant;
  readonly allianceName: string;
}

/** The alliance's own form on one page: the questions of the founding document in its order, the place for the seal, the code. */
export function formDocument(paper: Paper, { code, madeAt, allianceName }: FormPrint): DocumentInput {
  const shortCode = shortCodeOf(code);
  return {
    title: paper.title,
    madeAt,
    page: { marginMm: 16 },
    fitOnePage: { smallest: 0.5 },
    footer: { text: `${allianceName}　打印日期 ${dayWords(dayOf(madeAt))}　纸面编号 ${shortCode}`, pageNumbers: false },
    blocks: [
      { kind: 'heading', level: 1, text: paper.title, size: paper.title.length > 22 ? 17 : 20 },
      ...paper.sections.flatMap((section) => sectionBlocks(section)),
      { kind: 'spacer', mm: 1.5 },
      {
        kind: 'beside',
        share: 0.68,
        left: [sealBlock(paper)],
        right: [
          { kind: 'qr', text: code, mm: 32, caption: `纸面编号 ${shortCode}` },
          {
            kind: 'paragraph',
            align: 'center',
            size: 7.5,
            color: QUIET,
            text: '内容改动后编号随之改变，请勿涂改；\n改动后请重新打印、盖章。',
          },
        ],
      },
    ],
  };
}

/** Narrow answers stand two in a line; a long one takes its own, with room as on paper. */
function sectionBlocks({ title, rows }: Paper['sections'][number]): Block[] {
  const fields = rows
    .filter((row) => !isSealDate(row))
    .map((row): Field => {
      const isWide = row.isLong || row.options !== null || widthOf(row.value) > ROOM || WIDE.has(row.key);
      return {
        label: row.label,
        value: shownAs(row),
        ...(isWide && { wide: true }),
        ...(row.isLong && { minMm: 16 }),
      };
    });
  return [
    { kind: 'paragraph', bold: true, size: 11, text: title },
    { kind: 'fields', look: 'boxed', columns: 2, rows: fields, labelMm: 28 },
  ];
}

/** Characters that fit into half a line; a Latin one takes half the room of a Chinese one. */
const ROOM = 17;

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u0020-\u007e]/.test(character) ? 0.5 : 1), 0);
}

/** These take a line of their own on every form. */
const WIDE = new Set(['unitName', 'address']);

function shownAs({ key, value, options }: PaperRow): string {
  if (options) return options.map((option) => `${option === value ? TICKED : OPEN} ${option}`).join('　');
  if (/(Date|On)$/.test(key) && IS_DAY.test(value)) return dayWords(value);
  return value.replace(/\n{2,}/g, '\n');
}

/** The day of the seal stands where the seal goes, as on paper. */
const isSealDate = ({ key }: PaperRow) => key === 'opinionDate';

function sealBlock({ stamp, sections }: Paper): Block {
  const [label, hint] =
    stamp === '不要求' ? ['申请人（单位）签字或盖章', ''] : [`申请单位或部门（盖${stamp}）`, `请在此处加盖${stamp}`];
  const day = sections.flatMap(({ rows }) => rows).find(isSealDate)?.value;
  const date = day ? `日期：${dayWords(day)}` : '日期：　　　　年　　月　　日';
  return { kind: 'stampBox', label, mm: 44, date, ...(hint && { hint }) };
}

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

function dayWords(day: string): string {
  if (!IS_DAY.test(day)) return day;
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
