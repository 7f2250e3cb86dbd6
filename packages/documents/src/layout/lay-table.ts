import type { Block } from '../blocks.ts';
import { boxedRow, type Cell, cutCells } from './cells.ts';
import { gap, type Row, type Style, sized } from './marks.ts';
import { textLines } from './text-lines.ts';

type Table = Extract<Block, { kind: 'table' }>;

const HEAD_FILL = '#f2f2f2';
const LINES_EACH = 24;

export const layTable = (block: Table, style: Style): Row[] => {
  const size = sized(style, block.size ?? 9.5);
  const grid = { padX: size * 0.5, padY: size * 0.3 };
  const shares = block.columns.map((column) => column.share ?? 1);
  const whole = shares.reduce((total, share) => total + share, 0);
  const cell = (text: string, at: number, isHead: boolean): Cell => {
    const width = (style.width * (shares[at] ?? 1)) / whole;
    const align = isHead ? 'center' : (block.columns[at]?.align ?? 'left');
    const lines = textLines(text, width - grid.padX * 2, {
      size,
      weight: isHead ? 'bold' : 'regular',
      color: style.color,
      align,
      leading: 1.5,
    });
    return { width, lines, ...(isHead ? { fill: HEAD_FILL } : {}) };
  };
  const head = boxedRow(
    block.columns.map((column, at) => cell(column.title, at, true)),
    grid,
  );
  const rows = block.rows.flatMap((texts) => {
    if (texts.length !== block.columns.length) {
      throw new RangeError(`a row has ${texts.length} cells where the table has ${block.columns.length} columns`);
    }
    return cutCells(
      texts.map((text, at) => cell(text, at, false)),
      LINES_EACH,
    ).map((cells) => ({ ...boxedRow(cells, grid), head }));
  });
  return [{ ...head, keepsNext: rows.length > 0 }, ...rows, gap(size * 0.6)];
};
