import type { Block, Field } from '../blocks.ts';
import { boxedRow, type Cell, cutCells } from './cells.ts';
import { gap, MM, moved, QUIET, type Row, type Style, sized } from './marks.ts';
import { textLines } from './text-lines.ts';

type Fields = Extract<Block, { kind: 'fields' }>;

const LABEL_FILL = '#f7f7f7';
const LINES_EACH = 30;

export const layFields = (block: Fields, style: Style): Row[] => {
  const size = sized(style, block.size ?? 10.5);
  const rows = (block.look ?? 'boxed') === 'boxed' ? boxedFields(block, style, size) : plainFields(block, style, size);
  return [...rows, gap(size * 0.6)];
};

const labelWidth = (block: Fields, style: Style, size: number): number =>
  block.labelMm !== undefined ? block.labelMm * MM * style.scale : size * 7;

const boxedFields = (block: Fields, style: Style, size: number): Row[] => {
  const grid = { padX: size * 0.5, padY: size * 0.35 };
  const label = labelWidth(block, style, size);
  const cells = (field: Field, width: number): Cell[] => [
    {
      width: label,
      fill: LABEL_FILL,
      lines: textLines(field.label, label - grid.padX * 2, {
        size,
        weight: 'regular',
        color: style.color,
        align: 'center',
        leading: 1.4,
      }),
    },
    {
      width: width - label,
      lines: textLines(field.value, width - label - grid.padX * 2, {
        size,
        weight: 'regular',
        color: style.color,
        align: 'left',
        leading: 1.5,
      }),
    },
  ];
  return inLines(block).flatMap((fields) => {
    const minHeight = Math.max(0, ...fields.map((field) => (field.minMm ?? 0) * MM * style.scale));
    const all = fields.flatMap((field) => cells(field, style.width / fields.length));
    return cutCells(all, LINES_EACH).map((part) => boxedRow(part, { ...grid, minHeight }));
  });
};

const plainFields = (block: Fields, style: Style, size: number): Row[] => {
  const label = labelWidth(block, style, size);
  return inLines(block).flatMap((fields) => {
    const width = style.width / fields.length;
    const columns = fields.map((field, at) => {
      const left = textLines(field.label, label, {
        size,
        weight: 'regular',
        color: QUIET,
        align: 'left',
        leading: 1.7,
      });
      const right = textLines(field.value, width - label - size, {
        size,
        weight: 'regular',
        color: style.color,
        align: 'left',
        leading: 1.7,
      });
      return { at, left, right };
    });
    const count = Math.max(...columns.map(({ left, right }) => Math.max(left.length, right.length)));
    return Array.from(
      { length: count },
      (_, line): Row => ({
        height: size * 1.7,
        marks: columns.flatMap(({ at, left, right }) => [
          ...(left[line]?.marks ?? []).map((mark) => moved(mark, at * width, 0)),
          ...(right[line]?.marks ?? []).map((mark) => moved(mark, at * width + label, 0)),
        ]),
      }),
    );
  });
};

/** Fields in the order given, two in a line where both are narrow. */
const inLines = (block: Fields): Field[][] => {
  if ((block.columns ?? 1) === 1) return block.rows.map((field) => [field]);
  const lines: Field[][] = [];
  for (const field of block.rows) {
    const last = lines.at(-1);
    if (!field.wide && last?.length === 1 && !last[0]?.wide) last.push(field);
    else lines.push([field]);
  }
  return lines;
};
