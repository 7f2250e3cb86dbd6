import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What another program reads in a PDF, page by page, from top to bottom, without the spaces between. */
export async function pdfText(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const placed = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [{ text: item.str, at: item.transform as number[] }] : [],
    );
    placed.sort((one, other) => (other.at[5] ?? 0) - (one.at[5] ?? 0) || (one.at[4] ?? 0) - (other.at[4] ?? 0));
    pages.push(placed.map(({ text }) => text).join(''));
  }
  await pdf.destroy();
  return pages;
}
