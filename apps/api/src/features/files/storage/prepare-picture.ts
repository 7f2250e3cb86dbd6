import sharp from 'sharp';
import { DomainError } from '../../../platform/index.ts';
import { inTurn } from './in-turn.ts';

/** A decoded picture needs four bytes a pixel: two of these at a time stay below 400 MB. */
const MAX_PIXELS = 50_000_000;
const MAX_SIDE = 4_000;
const AT_A_TIME = 2;

const turn = inTurn(AT_A_TIME);

export interface PreparedPicture {
  readonly bytes: Buffer;
  readonly mime: 'image/jpeg' | 'image/webp';
}

/**
 * Draws a picture anew: what was hidden in the file (places, scripts, a second file) is gone, its orientation is kept.
 * @throws DomainError `file_damaged` when it cannot be drawn, or is larger than any scan.
 */
export function preparePicture(bytes: Buffer): Promise<PreparedPicture> {
  return turn(async () => {
    try {
      const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', animated: false });
      const { format } = await picture.metadata();
      const drawn = picture
        .rotate()
        .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true });
      if (format === 'jpeg') return { bytes: await drawn.jpeg({ quality: 88 }).toBuffer(), mime: 'image/jpeg' };
      return { bytes: await drawn.webp({ quality: 90 }).toBuffer(), mime: 'image/webp' };
    } catch (error) {
      throw new DomainError('file_damaged', {}, { cause: error });
    }
  });
}
