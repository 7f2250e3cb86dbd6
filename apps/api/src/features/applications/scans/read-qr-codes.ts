import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sharp, { type Sharp } from 'sharp';
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import { inTurn } from '../../files/index.ts';
import { picturesIn } from './pdf-pictures.ts';

/** A code is found in a small picture sooner; a photograph from afar needs all its pixels. */
const SIDES = [1600, 4000];
const MAX_PIXELS = 50_000_000;
const AT_A_TIME = 1;
const OPTIONS: ReaderOptions = {
  formats: ['QRCode'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: false,
  maxNumberOfSymbols: 4,
};

const turn = inTurn(AT_A_TIME);
let ready: Promise<unknown> | undefined;

/** The decoder is a file of the package: nothing is fetched. */
function prepare(): Promise<unknown> {
  ready ??= readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')).then((wasm) =>
    prepareZXingModule({
      overrides: { wasmBinary: new Uint8Array(wasm).buffer as ArrayBuffer },
      fireImmediately: true,
    }),
  );
  return ready;
}

/** What the QR codes say in a picture, or in the pictures of a scanned PDF; empty when there is none to be read. */
export function readQrCodes({ bytes, mime }: { readonly bytes: Buffer; readonly mime: string }): Promise<string[]> {
  return turn(async () => {
    await prepare();
    if (mime !== 'application/pdf') return readPicture(sharp(bytes, { limitInputPixels: MAX_PIXELS }));
    for (const picture of picturesIn(bytes)) {
      const codes = await readPicture(picture);
      if (codes.length > 0) return codes;
    }
    return [];
  });
}

async function readPicture(picture: Sharp): Promise<string[]> {
  for (const side of SIDES) {
    const found = await readAt(picture.clone(), side);
    if (found.length > 0) return found;
  }
  return [];
}

async function readAt(picture: Sharp, side: number): Promise<string[]> {
  try {
    const { data, info } = await picture
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const image = { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
    const results = await readBarcodes(image as Parameters<typeof readBarcodes>[0], OPTIONS);
    return results.filter(({ isValid }) => isValid).map(({ text }) => text);
  } catch {
    // A picture that cannot be drawn shows no code; whoever opens it will see why.
    return [];
  }
}
