import { DomainError } from '../../../platform/index.ts';
import { fileKind, isWholePdf } from '../domain/file-kind.ts';
import type { StoredMime } from '../domain/file-name.ts';
import { preparePicture } from './prepare-picture.ts';

/**
 * Makes an upload fit to be stored: pictures are drawn anew, a PDF stays as it is and is never shown by us.
 * @throws DomainError `file_missing`, `file_type_refused`, `file_damaged`
 */
export async function prepareFile(bytes: Buffer): Promise<{ bytes: Buffer; mime: StoredMime }> {
  if (bytes.length === 0) throw new DomainError('file_missing');
  const kind = await fileKind(bytes);
  if (kind === undefined) throw new DomainError('file_type_refused');
  if (kind === 'picture') return preparePicture(bytes);
  if (!isWholePdf(bytes)) throw new DomainError('file_damaged');
  return { bytes, mime: 'application/pdf' };
}
