import type { Block } from '../blocks.ts';
import { layFields } from './lay-fields.ts';
import { layQr } from './lay-qr.ts';
import { laySignature, layStampBox } from './lay-seal.ts';
import { layTable } from './lay-table.ts';
import { layHeading, layParagraph } from './lay-text.ts';
import { gap, HAIR, MM, moved, type Row, type Style, sized, stacked } from './marks.ts';

/** A block as rows within the width; nothing here knows a page. */
export const layBlock = (block: Block, style: Style): Row[] => {
  switch (block.kind) {
    case 'heading':
      return layHeading(block, style);
    case 'paragraph':
      return layParagraph(block, style);
    case 'fields':
      return layFields(block, style);
    case 'table':
      return layTable(block, style);
    case 'qr':
      return layQr(block, style);
    case 'stampBox':
      return layStampBox(block, style);
    case 'signature':
      return laySignature(block, style);
    case 'spacer':
      return [gap(block.mm * MM * style.scale)];
    case 'line':
      return layLine(style);
    case 'beside':
      return layBeside(block, style);
  }
};

const layLine = (style: Style): Row[] => {
  const y = sized(style, 4);
  return [{ height: y * 2, marks: [{ kind: 'line', x: 0, y, toX: style.width, toY: y, width: 0.6, color: HAIR }] }];
};

const layBeside = (block: Extract<Block, { kind: 'beside' }>, style: Style): Row[] => {
  const between = 5 * MM;
  const leftWidth = (style.width - between) * (block.share ?? 0.5);
  const rightWidth = style.width - between - leftWidth;
  const side = (blocks: readonly Block[], width: number) =>
    stacked(blocks.flatMap((each) => layBlock(each, { ...style, width })));
  const left = side(block.left, leftWidth);
  const right = side(block.right, rightWidth);
  const height = Math.max(left.height, right.height);
  const drop = (row: Row) => (block.valign === 'middle' ? (height - row.height) / 2 : 0);
  return [
    {
      height,
      marks: [
        ...left.marks.map((mark) => moved(mark, 0, drop(left))),
        ...right.marks.map((mark) => moved(mark, leftWidth + between, drop(right))),
      ],
    },
    gap(sized(style, 6)),
  ];
};
