import type { Block, DocumentInput } from './blocks.ts';
import { undrawable } from './fonts.ts';
import { layDocument } from './layout/lay-document.ts';
import { paint } from './paint.ts';
import { UndrawableText } from './problems.ts';

/**
 * A PDF with its Chinese font inside. The same input gives the same bytes. Throws `UndrawableText` when a character
 * has no glyph, `DoesNotFit` when it was to fit one page and cannot.
 */
export const documentPdf = async (document: DocumentInput): Promise<Uint8Array> => {
  const missing = undrawable([document.footer?.text ?? '', ...document.blocks.flatMap(textsOf)].join('\n'));
  if (missing.length > 0) throw new UndrawableText(missing);
  return paint(layDocument(document), document.title, document.madeAt);
};

const textsOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'fields':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat()];
    case 'qr':
      return [block.caption ?? ''];
    case 'stampBox':
      return [block.label, block.hint ?? '', block.date ?? ''];
    case 'signature':
      return [block.label, block.text ?? '', block.date ?? ''];
    case 'beside':
      return [...block.left, ...block.right].flatMap(textsOf);
    case 'line':
    case 'spacer':
      return [];
  }
};
