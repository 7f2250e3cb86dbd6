import { type Block, type DocumentInput, undrawable } from '@mengwu/documents';
import { dayOf } from '@mengwu/kernel';
import type { MinutesItem, MinutesRecord } from '../domain/minutes.ts';
import { isQuorate, missing } from '../domain/quorum.ts';
import { fullWhen } from '../domain/when.ts';

/** The minutes as pages: the same record always gives the same document. */
export function minutesDocument(record: MinutesRecord): DocumentInput {
  const { allianceName, bodyName, title, closedAt } = record;
  return {
    title: drawable(`${bodyName}会议纪要：${title}`),
    madeAt: closedAt,
    footer: { text: drawable(`${allianceName} · ${title} · 会议纪要`), pageNumbers: true },
    blocks: blocksOf(record).map(drawableBlock),
  };
}

function blocksOf(record: MinutesRecord): Block[] {
  const { allianceName, bodyName, closedAt, note, remarks } = record;
  return [
    { kind: 'heading', text: allianceName, level: 3, align: 'center' },
    { kind: 'heading', text: `${bodyName}会议纪要`, level: 1, align: 'center' },
    { kind: 'spacer', mm: 2 },
    { kind: 'fields', rows: facts(record), columns: 1, look: 'boxed', labelMm: 28 },
    { kind: 'spacer', mm: 3 },
    { kind: 'heading', text: '一、法定人数', level: 2 },
    ...quorum(record).map((text): Block => ({ kind: 'paragraph', text, indent: true })),
    { kind: 'heading', text: '二、议程与结果', level: 2 },
    ...record.agenda.flatMap(item),
    ...(note === null ? [] : other(note)),
    { kind: 'heading', text: note === null ? '三、出席情况' : '四、出席情况', level: 2 },
    attendance(record),
    ...(remarks.length > 0 ? [{ kind: 'spacer', mm: 2 } as const] : []),
    ...remarks.map((text): Block => ({ kind: 'paragraph', text: `会议变更：${text}`, size: 9 })),
    { kind: 'spacer', mm: 8 },
    { kind: 'signature', label: '主持人', text: record.chairName },
    { kind: 'signature', label: '记录人', text: record.recorderName, date: fullWhen(closedAt).split(' ')[0] ?? '' },
  ];
}

function facts(record: MinutesRecord) {
  const { title, openedAt, closedAt, place, remote, convenedAs, convenedAt, basis, seal } = record;
  const form = remote ? `通讯形式（${remote.reason}）${cite(remote.article)}` : `现场会议，${place ?? ''}`;
  return [
    { label: '会议名称', value: title },
    { label: '会议时间', value: `${fullWhen(openedAt)} 至 ${endOf(openedAt, closedAt)}` },
    { label: '召开形式', value: form },
    { label: '召集', value: `${convenedAs}，会议通知于 ${fullWhen(convenedAt)} 发出` },
    ...(seal ? [{ label: '通知用章', value: seal }] : []),
    ...(basis ? [{ label: '安排依据', value: basis }] : []),
    { label: '主持人', value: record.chairName },
    { label: '记录人', value: record.recorderName },
  ];
}

// On the same day the hour says enough.
const endOf = (openedAt: MinutesRecord['openedAt'], closedAt: MinutesRecord['closedAt']) =>
  dayOf(openedAt) === dayOf(closedAt) ? (fullWhen(closedAt).split(' ')[1] ?? '') : fullWhen(closedAt);

const cite = (article: string | null) => (article ? `（${article}）` : '');

function quorum({ figures }: MinutesRecord): string[] {
  const { entitled, present, needed, rule, article } = figures;
  const verdict = isQuorate(figures)
    ? `已达法定人数 ${needed} 人，会议有效。`
    : `比法定人数 ${needed} 人少 ${missing(figures)} 人。`;
  return [`应到 ${entitled} 人，开会时实到 ${present} 人，${verdict}`, `计算依据：${rule}${cite(article)}。`];
}

function item({ title, note, kindText, lines }: MinutesItem, at: number): Block[] {
  return [
    { kind: 'paragraph', text: `${at + 1}. ${kindText ? `【${kindText}】` : ''}${title}`, bold: true },
    ...(note === null ? [] : [{ kind: 'paragraph', text: note, indent: true } as const]),
    ...lines.map((text): Block => ({ kind: 'paragraph', text, indent: true })),
  ];
}

const other = (note: string): Block[] => [
  { kind: 'heading', text: '三、其他记录', level: 2 },
  { kind: 'paragraph', text: note, indent: true },
];

const attendance = ({ people }: MinutesRecord): Block => ({
  kind: 'table',
  columns: [
    { title: '序号', share: 1, align: 'center' },
    { title: '姓名', share: 2 },
    { title: '单位', share: 5 },
    { title: '身份', share: 2 },
    { title: '出席', share: 4 },
  ],
  rows: people.map(({ name, unitName, title, presence }, at) => [
    String(at + 1),
    name,
    unitName ?? '—',
    title,
    presence,
  ]),
  size: 9.5,
});

/**
 * Minutes have to be written whoever took part: a character that the font cannot draw is named by its number instead of
 * leaving a hole.
 */
function drawable(text: string): string {
  const missingOnes = new Set(undrawable(text));
  if (missingOnes.size === 0) return text;
  return [...text].map((one) => (missingOnes.has(one) ? `〔U+${hex(one)}〕` : one)).join('');
}

const hex = (character: string) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

function drawableBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: drawable(block.text) };
    case 'fields':
      return { ...block, rows: block.rows.map((row) => ({ ...row, value: drawable(row.value) })) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(drawable)) };
    case 'signature':
      return { ...block, ...(block.text !== undefined && { text: drawable(block.text) }) };
    default:
      return block;
  }
}
