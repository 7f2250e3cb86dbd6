import type { Block } from '../blocks.ts';
import { gap, type Row, type Style, sized } from './marks.ts';
import { textLines } from './text-lines.ts';

type Heading = Extract<Block, { kind: 'heading' }>;
type Paragraph = Extract<Block, { kind: 'paragraph' }>;

const headings = {
  1: { size: 20, align: 'center' },
  2: { size: 14, align: 'left' },
  3: { size: 11.5, align: 'left' },
} as const;

export const layHeading = (block: Heading, style: Style): Row[] => {
  const level = block.level ?? 2;
  const size = sized(style, block.size ?? headings[level].size);
  const lines = textLines(block.text, style.width, {
    size,
    weight: 'bold',
    color: block.color ?? style.color,
    align: block.align ?? headings[level].align,
    leading: 1.4,
  });
  return [gap(size * 0.35), ...lines, gap(size * 0.3)].map((row) => ({ ...row, keepsNext: true }));
};

export const layParagraph = (block: Paragraph, style: Style): Row[] => {
  const size = sized(style, block.size ?? 10.5);
  const lines = textLines(block.text, style.width, {
    size,
    weight: block.bold ? 'bold' : 'regular',
    color: block.color ?? style.color,
    align: block.align ?? 'left',
    leading: 1.7,
    ...(block.indent ? { indent: size * 2 } : {}),
  });
  return [...lines, gap(size * 0.3)];
};
