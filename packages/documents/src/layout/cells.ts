import { HAIR, type Mark, moved, type Row } from './marks.ts';

export interface Cell {
  width: number;
  lines: readonly Row[];
  fill?: string;
}

export interface Grid {
  padX: number;
  padY: number;
  minHeight?: number;
}

/** Cells side by side with lines around them, their text in the middle of the height. */
export const boxedRow = (cells: readonly Cell[], grid: Grid): Row => {
  const heights = cells.map((cell) => sum(cell.lines.map((line) => line.height)));
  const height = Math.max(grid.minHeight ?? 0, ...heights.map((each) => each + grid.padY * 2));
  const marks: Mark[] = [];
  let x = 0;
  cells.forEach((cell, at) => {
    marks.push({
      kind: 'box',
      x,
      y: 0,
      width: cell.width,
      height,
      stroke: HAIR,
      ...(cell.fill ? { fill: cell.fill } : {}),
    });
    let y = (height - (heights[at] ?? 0)) / 2;
    for (const line of cell.lines) {
      marks.push(...line.marks.map((mark) => moved(mark, x + grid.padX, y)));
      y += line.height;
    }
    x += cell.width;
  });
  return { height, marks };
};

/** A row of cells that is higher than a page allows, cut between its lines into rows that each fit. */
export const cutCells = (cells: readonly Cell[], linesEach: number): Cell[][] => {
  const longest = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const parts = Math.ceil(longest / linesEach);
  return Array.from({ length: parts }, (_, part) =>
    cells.map((cell) => ({ ...cell, lines: cell.lines.slice(part * linesEach, (part + 1) * linesEach) })),
  );
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
