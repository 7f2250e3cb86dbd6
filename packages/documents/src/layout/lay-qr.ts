import qrcode from 'qrcode-generator';
import type { Block } from '../blocks.ts';
import { gap, MM, QUIET, type Row, type Style, sized } from './marks.ts';
import { textLines } from './text-lines.ts';

type Qr = Extract<Block, { kind: 'qr' }>;

/** The code keeps its size when the type shrinks: a camera has to read it. */
export const layQr = (block: Qr, style: Style): Row[] => {
  const size = block.mm * MM;
  const free = style.width - size;
  const x = block.align === 'right' ? free : block.align === 'left' ? 0 : free / 2;
  const rows: Row[] = [{ height: size, marks: [{ kind: 'qr', x, y: 0, size, modules: modulesOf(block.text) }] }];
  if (block.caption === undefined) return rows;
  const caption = textLines(block.caption, style.width, {
    size: sized(style, 8),
    weight: 'regular',
    color: QUIET,
    align: block.align ?? 'center',
    leading: 1.4,
  });
  return [...rows.map((row) => ({ ...row, keepsNext: true })), gap(sized(style, 2)), ...caption];
};

const modulesOf = (text: string): boolean[][] => {
  const code = qrcode(0, 'M');
  code.addData(new TextDecoder('latin1').decode(new TextEncoder().encode(text)), 'Byte');
  code.make();
  const count = code.getModuleCount();
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) => code.isDark(row, column)),
  );
};
