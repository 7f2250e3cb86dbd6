import qrcode from 'qrcode-generator';

const PIXELS_PER_CELL = 8;

/** A QR code as a picture that any `Image` shows; the quiet zone is the white card around it. */
export function qrPicture(text: string): string {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  return code.createDataURL(PIXELS_PER_CELL, 0);
}
