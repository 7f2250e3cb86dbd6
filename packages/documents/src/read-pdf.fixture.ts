import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What another program reads in a PDF: the text of each page, line by line, and how often a glyph is missing. */
export const readPdf = async (bytes: Uint8Array): Promise<{ pages: string[][]; title: string; missing: number }> => {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const info = (await pdf.getMetadata()).info as { Title?: string };
  const pages: string[][] = [];
  let missing = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const lines = new Map<string, string>();
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , , x, y] = item.transform as number[];
      const key = `${(10_000 - (y ?? 0)).toFixed(1).padStart(8, '0')} ${(x ?? 0).toFixed(1).padStart(6, '0')}`;
      lines.set(key, item.str);
    }
    pages.push([...lines].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text));
    const { fnArray, argsArray } = await page.getOperatorList();
    missing += argsArray
      .filter((_, at) => fnArray[at] === OPS.showText)
      .flatMap(([glyphs]: [unknown[]]) => glyphs)
      .filter((glyph) => (glyph as { originalCharCode?: number }).originalCharCode === 0).length;
  }
  await pdf.destroy();
  return { pages, title: info.Title ?? '', missing };
};
