import { type Mark, moved, type Row } from './marks.ts';

/** Rows onto pages of a height: what keeps its next row moves along with it, table heads are repeated. */
export const paginate = (rows: readonly Row[], height: number): Mark[][] => {
  const pages: Mark[][] = [[]];
  let used = 0;
  const put = (row: Row) => {
    pages.at(-1)?.push(...row.marks.map((mark) => moved(mark, 0, used)));
    used += row.height;
  };
  for (const group of inGroups(rows)) {
    const needed = group.reduce((total, row) => total + row.height, 0);
    if (used > 0 && used + needed > height + 0.01) {
      // Blank space never opens a page.
      if (group.every((row) => row.marks.length === 0)) continue;
      pages.push([]);
      used = 0;
      const head = group[0]?.head;
      if (head) put(head);
    }
    for (const row of group) put(row);
  }
  return pages;
};

/** Rows that stay together: each that keeps its next one, with that. */
const inGroups = (rows: readonly Row[]): Row[][] => {
  const groups: Row[][] = [];
  let isOpen = false;
  for (const row of rows) {
    const last = groups.at(-1);
    if (isOpen && last) last.push(row);
    else groups.push([row]);
    isOpen = row.keepsNext === true;
  }
  return groups;
};
