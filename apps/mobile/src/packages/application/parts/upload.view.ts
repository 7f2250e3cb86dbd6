import { errorText } from '@mengwu/contracts';
import type { ChosenFile } from '../../../platform/upload';

const LIMIT_MB = 10;
const ACCEPTED = /\.(jpe?g|png|webp|pdf)$/i;

/** What is plainly wrong with a file before it is sent, in the server's own words. */
export function refusalOf({ name, sizeBytes, isPicture }: ChosenFile): string | undefined {
  if (!isPicture && !ACCEPTED.test(name)) return errorText('file_type_refused');
  if (sizeBytes > LIMIT_MB * 1024 * 1024) return errorText('file_too_large', { limitMb: LIMIT_MB });
  return undefined;
}
