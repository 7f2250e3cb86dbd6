export type Align = 'left' | 'center' | 'right';

/** What a page is made of. Text may hold line breaks; sizes are points, lengths millimetres. */
export type Block =
  | { kind: 'heading'; text: string; level?: 1 | 2 | 3; align?: Align; size?: number; color?: string }
  | {
      kind: 'paragraph';
      text: string;
      align?: Align;
      /** The first line begins two characters in, as Chinese paragraphs do. */
      indent?: boolean;
      bold?: boolean;
      size?: number;
      color?: string;
    }
  /** Label and value side by side: `boxed` is a form with lines around each cell, `plain` a quiet list. */
  | {
      kind: 'fields';
      rows: readonly Field[];
      columns?: 1 | 2;
      look?: 'boxed' | 'plain';
      labelMm?: number;
      size?: number;
    }
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly string[])[]; size?: number }
  | { kind: 'qr'; text: string; mm: number; align?: Align; caption?: string }
  /** The place where a seal goes, with its label in the corner and, if wanted, a line for the date. */
  | { kind: 'stampBox'; label: string; mm?: number; hint?: string; date?: string }
  /** A line to sign on, with its label; a given name or day is printed on the line. */
  | { kind: 'signature'; label: string; text?: string; date?: string; align?: 'left' | 'right' }
  | { kind: 'line' }
  | { kind: 'spacer'; mm: number }
  /** Two columns that stay together; `share` is the part of the width that the left one takes. */
  | { kind: 'beside'; left: readonly Block[]; right: readonly Block[]; share?: number; valign?: 'top' | 'middle' };

export interface Field {
  label: string;
  value: string;
  /** In two columns: takes the whole width. */
  wide?: boolean;
  /** The least height, for what is written by hand or long. */
  minMm?: number;
}

export interface Column {
  title: string;
  /** Its part of the width relative to the others; 1 if not given. */
  share?: number;
  align?: Align;
}

export interface Page {
  orientation?: 'portrait' | 'landscape';
  /** 20 if not given. */
  marginMm?: number;
  /** A double line around every page, as certificates have. */
  frame?: { color: string };
}

export interface DocumentInput {
  title: string;
  /** The instant written into the file; the same input gives the same bytes. */
  madeAt: string;
  blocks: readonly Block[];
  page?: Page;
  /** At the foot of each page: this text on the left, 第 x 页，共 y 页 on the right. */
  footer?: { text: string; pageNumbers?: boolean };
  /** Shrinks the type until everything stands on one page, at most down to `smallest` (0.7 of its size if not given). */
  fitOnePage?: boolean | { smallest: number };
}
