import type { Block } from '../blocks.ts';
import { widthOf } from '../fonts.ts';
import { gap, HAIR, type Mark, MM, QUIET, type Row, type Style, sized } from './marks.ts';

type StampBox = Extract<Block, { kind: 'stampBox' }>;
type Signature = Extract<Block, { kind: 'signature' }>;

const text = (value: string, x: number, y: number, size: number, color: string): Mark => ({
  kind: 'text',
  x,
  y,
  text: value,
  size,
  weight: 'regular',
  color,
});

/** The box keeps its height when the type shrinks: a seal is 40 to 50 mm wide. */
export const layStampBox = (block: StampBox, style: Style): Row[] => {
  const size = sized(style, 10.5);
  const height = (block.mm ?? 42) * MM;
  const marks: Mark[] = [
    { kind: 'box', x: 0, y: 0, width: style.width, height, stroke: HAIR },
    text(block.label, size * 0.6, size * 0.6, size, style.color),
  ];
  if (block.hint) {
    const hintSize = sized(style, 8.5);
    const x = (style.width - widthOf(block.hint, hintSize, 'regular')) / 2;
    marks.push(text(block.hint, x, (height - hintSize) / 2, hintSize, '#b0b0b0'));
  }
  if (block.date) {
    const x = style.width - widthOf(block.date, size, 'regular') - size;
    marks.push(text(block.date, x, height - size * 1.9, size, style.color));
  }
  return [{ height, marks }, gap(size * 0.6)];
};

export const laySignature = (block: Signature, style: Style): Row[] => {
  const size = sized(style, 10.5);
  const label = widthOf(block.label, size, 'regular');
  const room = Math.max(45 * MM, widthOf(block.text ?? '', size, 'regular') + size);
  const x = block.align === 'left' ? 0 : style.width - label - room - size * 0.5;
  const start = x + label + size * 0.5;
  const marks: Mark[] = [
    text(block.label, x, size * 0.9, size, style.color),
    { kind: 'line', x: start, y: size * 2.1, toX: start + room, toY: size * 2.1, width: 0.6, color: HAIR },
  ];
  if (block.text) marks.push(text(block.text, start + size * 0.4, size * 0.9, size, style.color));
  if (block.date) marks.push(text(block.date, start + size * 0.4, size * 2.6, sized(style, 9.5), QUIET));
  return [{ height: size * (block.date ? 4.2 : 2.6), marks }];
};
