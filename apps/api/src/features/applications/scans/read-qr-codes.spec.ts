import { describe, expect, it } from '@jest/globals';
import { photograph, scannedPdf } from '../scan.fixture.ts';
import { readQrCodes } from './read-qr-codes.ts';

const CODE = 'MWF1-0123456789ABCDEFGHJKMNPQRS';
const JPEG = 'image/jpeg';
const PDF = 'application/pdf';

describe('reading the code of a sealed form', () => {
  it.each([0, 3, -7, 90, 180])('in a photograph turned by %i degrees', async (turned) => {
    const bytes = await photograph({ code: CODE, turned });
    expect(await readQrCodes({ bytes, mime: JPEG })).toEqual([CODE]);
  });

  it('in a picture out of focus', async () => {
    expect(await readQrCodes({ bytes: await photograph({ code: CODE, blur: 2 }), mime: JPEG })).toEqual([CODE]);
  });

  it.each(['DCTDecode', 'FlateDecode'] as const)('in the PDF of a scanner, packed as %s', async (packing) => {
    const bytes = await scannedPdf(await photograph({ code: CODE, turned: 2 }), packing);
    expect(await readQrCodes({ bytes, mime: PDF })).toEqual([CODE]);
  });

  it('finds none where none is, in a picture, in a PDF without pictures, in a PDF that lies about itself', async () => {
    const page = await photograph({});
    const lie = Buffer.from(
      '%PDF-1.4\n1 0 obj\n<< /Subtype /Image /Width 9 /Height 9 /BitsPerComponent 8 /Filter /FlateDecode >>\nstream\nnot packed\nendstream\n%%EOF',
    );
    for (const given of [
      { bytes: page, mime: JPEG },
      { bytes: Buffer.from('%PDF-1.4\n%%EOF'), mime: PDF },
      { bytes: lie, mime: PDF },
      { bytes: Buffer.from('no picture'), mime: JPEG },
    ])
      expect(await readQrCodes(given)).toEqual([]);
  });
});
