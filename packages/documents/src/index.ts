export type { Align, Block, Column, DocumentInput, Field, Page } from './blocks.ts';
export { documentPdf } from './document-pdf.ts';
export { undrawable } from './fonts.ts';
export { DoesNotFit, UndrawableText } from './problems.ts';
