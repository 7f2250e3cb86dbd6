import PDFDocument from 'pdfkit';
import { fontOf } from './fonts.ts';
import type { Laid } from './layout/lay-document.ts';
import type { Mark } from './layout/marks.ts';

/** Draws what has been laid out; only the glyphs that occur go into the file. */
export const paint = async (laid: Laid, title: string, madeAt: string): Promise<Uint8Array> => {
  const made = new Date(madeAt);
  const paper = new PDFDocument({
    size: [laid.width, laid.height],
    margin: 0,
    autoFirstPage: false,
    lang: 'zh-CN',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Creator: '盟务', Producer: '盟务', CreationDate: made, ModDate: made },
  });
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    paper.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    paper.on('end', resolve);
    paper.on('error', reject);
  });
  for (const weight of ['regular', 'bold'] as const) {
    // pdfkit takes a parsed font, which spares reading 15 MB for each document; its types do not say so yet.
    paper.registerFont(weight, fontOf(weight) as unknown as Buffer);
  }
  for (const marks of laid.pages) {
    paper.addPage();
    for (const mark of marks) draw(paper, mark);
  }
  paper.end();
  await ended;
  return Buffer.concat(chunks);
};

const draw = (paper: PDFKit.PDFDocument, mark: Mark): void => {
  switch (mark.kind) {
    case 'text':
      drawText(paper, mark);
      return;
    case 'line':
      paper.lineWidth(mark.width).moveTo(mark.x, mark.y).lineTo(mark.toX, mark.toY).stroke(mark.color);
      return;
    case 'box':
      if (mark.fill) paper.rect(mark.x, mark.y, mark.width, mark.height).fill(mark.fill);
      if (mark.stroke) {
        paper
          .lineWidth(mark.heavy ? 2.2 : 0.6)
          .rect(mark.x, mark.y, mark.width, mark.height)
          .stroke(mark.stroke);
      }
      return;
    case 'qr':
      drawModules(paper, mark);
  }
};

/** Noto's own line is 1.44 of its size: the text is set so that its em square stands where the layout put it. */
const drawText = (paper: PDFKit.PDFDocument, mark: Extract<Mark, { kind: 'text' }>): void => {
  const font = fontOf(mark.weight);
  const above = (font.ascent / font.unitsPerEm - 0.88) * mark.size;
  paper
    .font(mark.weight)
    .fontSize(mark.size)
    .fillColor(mark.color)
    .text(mark.text, mark.x, mark.y - above, { lineBreak: false });
};

const drawModules = (paper: PDFKit.PDFDocument, mark: Extract<Mark, { kind: 'qr' }>): void => {
  const step = mark.size / mark.modules.length;
  mark.modules.forEach((row, y) => {
    let start = -1;
    // Neighbours are drawn as one bar: hairlines between them would show on paper.
    for (let x = 0; x <= row.length; x++) {
      if (row[x] && start < 0) start = x;
      if (!row[x] && start >= 0) {
        paper.rect(mark.x + start * step, mark.y + y * step, (x - start) * step, step * 1.02);
        start = -1;
      }
    }
  });
  paper.fill('#000000');
};
