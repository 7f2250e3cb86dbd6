import { inflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

const MAX_PICTURES = 12;
const MAX_BYTES = 200_000_000;
const MAX_PIXELS = 50_000_000;
const MAX_DICTIONARY = 4096;

/**
 * The pictures inside a PDF, as scanners and phones put them there: JPEG, or plain pixels packed by Flate. A file that
 * holds them otherwise shows none, and is compared by hand.
 */
export function* picturesIn(pdf: Buffer): Generator<Sharp> {
  let from = 0;
  for (let found = 0; found < MAX_PICTURES; ) {
    const start = pdf.indexOf('stream', from, 'latin1');
    if (start < 0) return;
    const end = pdf.indexOf('endstream', start, 'latin1');
    if (end < 0) return;
    from = end + 'endstream'.length;
    const dictionary = dictionaryBefore(pdf, start);
    if (!/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const picture = pictureOf(dictionary, pdf.subarray(afterLineEnd(pdf, start + 'stream'.length), end));
    if (!picture) continue;
    found += 1;
    yield picture;
  }
}

function dictionaryBefore(pdf: Buffer, at: number): string {
  const text = pdf.toString('latin1', Math.max(0, at - MAX_DICTIONARY), at);
  return text.slice(text.lastIndexOf(' obj') + 1);
}

function afterLineEnd(pdf: Buffer, at: number): number {
  const next = pdf[at] === 0x0d ? at + 1 : at;
  return pdf[next] === 0x0a ? next + 1 : next;
}

function pictureOf(dictionary: string, content: Buffer): Sharp | undefined {
  if (/\/Filter\s*(\[\s*)?\/DCTDecode\b/.test(dictionary)) return sharp(content, { limitInputPixels: MAX_PIXELS });
  if (!/\/Filter\s*(\[\s*)?\/FlateDecode\s*\]?\s*(\/|>>)/.test(dictionary)) return undefined;
  return pixelsOf(dictionary, content);
}

function pixelsOf(dictionary: string, content: Buffer): Sharp | undefined {
  const width = numberIn(dictionary, 'Width');
  const height = numberIn(dictionary, 'Height');
  const bits = numberIn(dictionary, 'BitsPerComponent');
  const isPredicted = /\/Predictor\s+(?!1\b)\d/.test(dictionary);
  if (width * height === 0 || width * height > MAX_PIXELS || bits !== 8 || isPredicted) return undefined;
  try {
    const data = inflateSync(content, { maxOutputLength: MAX_BYTES });
    const channels = data.length / (width * height);
    if (channels !== 1 && channels !== 3) return undefined;
    return sharp(data, { raw: { width, height, channels } });
  } catch {
    return undefined;
  }
}

function numberIn(dictionary: string, name: string): number {
  return Number(new RegExp(`/${name}\\s+(\\d+)`).exec(dictionary)?.[1] ?? 0);
}
