import { crc32, deflateSync } from 'node:zlib';
import qrcode from 'qrcode-generator';

const PAGE = { width: 595, height: 842 };
const KAPPA = 0.5523;

/** A PDF ring, as a stamp leaves it: four Bézier arcs. */
function ring(x: number, y: number, r: number): string {
  const k = r * KAPPA;
  const arcs = [
    [x + r, y + k, x + k, y + r, x, y + r],
    [x - k, y + r, x - r, y + k, x - r, y],
    [x - r, y - k, x - k, y - r, x, y - r],
    [x + k, y - r, x + r, y - k, x + r, y],
  ];
  return `${x + r} ${y} m ${arcs.map((arc) => `${arc.join(' ')} c`).join(' ')} S`;
}

/** The application form of a school as a one-page PDF with a red stamp; Chinese by a font that every reader knows. */
export function stampedPdf(school: string): Buffer {
  const hex = (text: string) => `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
  const line = (text: string, size: number, y: number) => `BT /F1 ${size} Tf 72 ${y} Td ${hex(text)} Tj ET`;
  const content = [line('入盟报名表', 22, 760), line(school, 14, 720), '0.8 0 0 RG 3 w', ring(430, 200, 60)].join('\n');
  const font = '/Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R]';
  const info = '<< /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< ${font} >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo ${info} /FontDescriptor 7 0 R >>`,
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, 'latin1');
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A photograph of the form: a white sheet with a red ring, as PNG. */
export function stampedPng(side = 240): Buffer {
  return png(side, (x, y) => {
    const far = Math.hypot(x - side * 0.7, y - side * 0.7);
    return Math.abs(far - side * 0.18) < 4 ? SEAL : PAPER;
  });
}

const MODULE = 8;
const MARGIN = 60;

/** A photograph of a printed form: its QR code as it was printed, and a seal beside it. */
export function sealedPhoto(code: string): Buffer {
  const qr = qrcode(0, 'M');
  qr.addData(code, 'Byte');
  qr.make();
  const size = qr.getModuleCount() * MODULE;
  const side = size * 2 + MARGIN * 3;
  const isDark = (x: number, y: number) => {
    const [row, column] = [Math.floor((y - MARGIN) / MODULE), Math.floor((x - MARGIN) / MODULE)];
    const isInside = row >= 0 && column >= 0 && row < qr.getModuleCount() && column < qr.getModuleCount();
    return isInside && qr.isDark(row, column);
  };
  return png(side, (x, y) => {
    if (isDark(x, y)) return INK;
    const far = Math.hypot(x - side * 0.7, y - side * 0.7);
    return Math.abs(far - side * 0.15) < 5 ? SEAL : PAPER;
  });
}

type Colour = readonly [number, number, number];
const PAPER: Colour = [250, 250, 246];
const SEAL: Colour = [200, 20, 20];
const INK: Colour = [30, 28, 26];

function png(side: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const row = (y: number) => Buffer.from([0, ...Array.from({ length: side }, (_, x) => colourAt(x, y)).flat()]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.concat(Array.from({ length: side }, (_, y) => row(y)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
