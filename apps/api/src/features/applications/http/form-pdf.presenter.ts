import { DoesNotFit, documentPdf } from '@mengwu/documents';
import type { Paper } from '../domain/paper.ts';
import { type FormPrint, formDocument } from './form-document.presenter.ts';

/** Whoever types a hundred short lines gets them one behind the other: the paper has one page. */
export async function formPdf(paper: Paper, facts: FormPrint): Promise<Uint8Array> {
  try {
    return await documentPdf(formDocument(paper, facts));
  } catch (error) {
    if (!(error instanceof DoesNotFit)) throw error;
    return documentPdf(formDocument(inRunningText(paper), facts));
  }
}

function inRunningText(paper: Paper): Paper {
  return {
    ...paper,
    sections: paper.sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({ ...row, value: row.value.replace(/\s*\n\s*/g, '　') })),
    })),
  };
}
