import qrcode from 'qrcode-generator';

const PIXELS_PER_CELL = 4;
const QUIET_CELLS = 4;

/** The code of a certificate as a picture that any `Image` shows, dense enough for its address and signature. */
export function qrPicture(text: string): string {
  const code = qrcode(0, 'L');
  code.addData(text);
  code.make();
  return code.createDataURL(PIXELS_PER_CELL, QUIET_CELLS * PIXELS_PER_CELL);
}
