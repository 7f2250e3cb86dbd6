import type { DocumentInput } from '../blocks.ts';
import { widthOf } from '../fonts.ts';
import { DoesNotFit } from '../problems.ts';
import { layBlock } from './lay-block.ts';
import { INK, type Mark, MM, moved, QUIET } from './marks.ts';
import { paginate } from './paginate.ts';

export interface Laid {
  width: number;
  height: number;
  pages: readonly (readonly Mark[])[];
}

const A4 = { width: 595.28, height: 841.89 };
const STEP = 0.02;

/** Where everything stands; drawing comes after, so that a document can be tried at several sizes. */
export const layDocument = (document: DocumentInput): Laid => {
  if (!document.fitOnePage) return layAt(document, 1);
  const smallest = document.fitOnePage === true ? 0.7 : document.fitOnePage.smallest;
  for (let scale = 1; scale >= smallest - 1e-9; scale -= STEP) {
    const laid = layAt(document, scale);
    if (laid.pages.length === 1) return laid;
  }
  throw new DoesNotFit(layAt(document, smallest).pages.length, smallest);
};

const layAt = (document: DocumentInput, scale: number): Laid => {
  const isWide = document.page?.orientation === 'landscape';
  const width = isWide ? A4.height : A4.width;
  const height = isWide ? A4.width : A4.height;
  const margin = (document.page?.marginMm ?? 20) * MM;
  const style = { width: width - margin * 2, scale, color: INK };
  const pages = paginate(
    document.blocks.flatMap((block) => layBlock(block, style)),
    height - margin * 2,
  );
  return {
    width,
    height,
    pages: pages.map((marks, at) => [
      ...frameMarks(document, width, height),
      ...marks.map((mark) => moved(mark, margin, margin)),
      ...footMarks(document, { width, height, margin }, `第 ${at + 1} 页，共 ${pages.length} 页`),
    ]),
  };
};

const frameMarks = (document: DocumentInput, width: number, height: number): Mark[] => {
  const color = document.page?.frame?.color;
  if (color === undefined) return [];
  return [10, 11.2, 13].map((mm, at): Mark => {
    const inset = mm * MM;
    const box = { x: inset, y: inset, width: width - inset * 2, height: height - inset * 2 };
    return { kind: 'box', ...box, stroke: color, ...(at === 1 ? { heavy: true } : {}) };
  });
};

const FOOT_SIZE = 8.5;

const footMarks = (
  document: DocumentInput,
  { width, height, margin }: { width: number; height: number; margin: number },
  count: string,
): Mark[] => {
  if (!document.footer) return [];
  const at = (text: string, x: number): Mark => ({
    kind: 'text',
    x,
    y: height - margin * 0.62,
    text,
    size: FOOT_SIZE,
    weight: 'regular',
    color: QUIET,
  });
  const marks = document.footer.text ? [at(document.footer.text, margin)] : [];
  if (document.footer.pageNumbers === false) return marks;
  return [...marks, at(count, width - margin - widthOf(count, FOOT_SIZE, 'regular'))];
};
