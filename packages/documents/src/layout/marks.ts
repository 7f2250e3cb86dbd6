import type { Weight } from '../fonts.ts';

/** What is finally drawn, in points; y grows downwards. */
export type Mark =
  | { kind: 'text'; x: number; y: number; text: string; size: number; weight: Weight; color: string }
  | { kind: 'line'; x: number; y: number; toX: number; toY: number; width: number; color: string }
  | {
      kind: 'box';
      x: number;
      y: number;
      width: number;
      height: number;
      fill?: string;
      stroke?: string;
      heavy?: boolean;
    }
  | { kind: 'qr'; x: number; y: number; size: number; modules: readonly (readonly boolean[])[] };

/** A strip across the column that no page break cuts. */
export interface Row {
  height: number;
  marks: readonly Mark[];
  /** Not the last on a page: the next row comes along. */
  keepsNext?: boolean;
  /** Repeated on top of the page when the page breaks before this row. */
  head?: Row;
}

/** What every block is laid out with. */
export interface Style {
  width: number;
  scale: number;
  color: string;
}

export const MM = 72 / 25.4;
export const INK = '#1a1a1a';
export const QUIET = '#666666';
export const HAIR = '#8c8c8c';

/** Points, shrunk with the whole document. */
export const sized = (style: Style, points: number): number => points * style.scale;

export const moved = (mark: Mark, dx: number, dy: number): Mark =>
  mark.kind === 'line'
    ? { ...mark, x: mark.x + dx, y: mark.y + dy, toX: mark.toX + dx, toY: mark.toY + dy }
    : { ...mark, x: mark.x + dx, y: mark.y + dy };

export const gap = (height: number): Row => ({ height, marks: [] });

/** Rows one under another, as the marks of a single one. */
export const stacked = (rows: readonly Row[]): Row => {
  let height = 0;
  const marks = rows.flatMap((row) => {
    const top = height;
    height += row.height;
    return row.marks.map((mark) => moved(mark, 0, top));
  });
  return { height, marks };
};
