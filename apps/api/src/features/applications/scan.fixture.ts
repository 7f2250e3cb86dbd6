import { deflateSync } from 'node:zlib';
import qrcode from 'qrcode-generator';
import sharp from 'sharp';

const PAGE = { width: 1654, height: 2339 };
const RED = '#c8281e';

export interface Photograph {
  /** What the QR code on the paper says; without one the page has none. */
  readonly code?: string;
  /** How the paper lies, in degrees. */
  readonly turned?: number;
  readonly blur?: number;
}

/** A photographed page: type, a red seal, in the corner the QR code in the size in which it is printed (32 mm of 210). */
export async function photograph({ code, turned = 0, blur = 0.3 }: Photograph): Promise<Buffer> {
  const lines = Array.from(
    { length: 40 },
    (_, at) => `<rect x="150" y="${200 + at * 38}" width="${900 + ((at * 97) % 420)}" height="9" fill="#444"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PAGE.width}" height="${PAGE.height}">
    <rect width="100%" height="100%" fill="#f4f1ea"/>${lines.join('')}
    <circle cx="620" cy="2020" r="150" fill="none" stroke="${RED}" stroke-width="14"/>
    ${code ? squares(code, { x: 1240, y: 1900, size: 252 }) : ''}</svg>`;
  return sharp(Buffer.from(svg)).rotate(turned, { background: '#5b4a3a' }).blur(blur).jpeg({ quality: 72 }).toBuffer();
}

function squares(code: string, { x, y, size }: { x: number; y: number; size: number }): string {
  const qr = qrcode(0, 'M');
  qr.addData(code, 'Byte');
  qr.make();
  const count = qr.getModuleCount();
  const side = size / count;
  const dark: string[] = [
    `<rect x="${x - 20}" y="${y - 20}" width="${size + 40}" height="${size + 40}" fill="#fbfaf6"/>`,
  ];
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1)
      if (qr.isDark(row, column))
        dark.push(
          `<rect x="${x + column * side}" y="${y + row * side}" width="${side + 0.3}" height="${side + 0.3}" fill="#1c1a18"/>`,
        );
  return dark.join('');
}

/** A scanner's PDF: one page that is one picture, packed as JPEG or as plain pixels. */
export async function scannedPdf(picture: Buffer, packing: 'DCTDecode' | 'FlateDecode'): Promise<Buffer> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const content = packing === 'DCTDecode' ? picture : deflateSync(data);
  const image = `<< /Type /XObject /Subtype /Image /Width ${info.width} /Height ${info.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /${packing} /Length ${content.length} >>`;
  const draw = '595 0 0 842 0 0 cm /Im0 Do';
  const head = [
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /XObject << /Im0 4 0 R >> >> >>\nendobj\n',
    `5 0 obj\n<< /Length ${draw.length} >>\nstream\n${draw}\nendstream\nendobj\n4 0 obj\n${image}\nstream\n`,
  ].join('');
  const tail = '\nendstream\nendobj\ntrailer << /Size 6 /Root 1 0 R >>\n%%EOF\n';
  return Buffer.concat([Buffer.from(head, 'latin1'), content, Buffer.from(tail, 'latin1')]);
}
