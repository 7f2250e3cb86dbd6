import type { Align } from '../blocks.ts';
import { type Weight, widthOf } from '../fonts.ts';
import { breakLines } from './break-lines.ts';
import type { Mark, Row } from './marks.ts';

export interface Type {
  size: number;
  weight: Weight;
  color: string;
  align: Align;
  /** How high a line is, in sizes. */
  leading: number;
  indent?: number;
}

/** A text as one row for each line, within `width`. */
export const textLines = (text: string, width: number, type: Type): Row[] => {
  const measure = (line: string) => widthOf(line, type.size, type.weight);
  const indent = type.indent ?? 0;
  const height = type.size * type.leading;
  return breakLines(text, width, measure, indent).map((line): Row => {
    const free = width - measure(line.text);
    const left = type.align === 'left' ? (line.begins ? indent : 0) : type.align === 'center' ? free / 2 : free;
    const mark: Mark = {
      kind: 'text',
      x: left,
      y: (height - type.size) / 2,
      text: line.text,
      size: type.size,
      weight: type.weight,
      color: type.color,
    };
    return { height, marks: line.text === '' ? [] : [mark] };
  });
};
