import type { FileView } from '@mengwu/contracts';
import type { FileRow } from '../persistence/file.repository.ts';

export function toFileView({ id, name, mime, sizeBytes }: FileRow): FileView {
  return { id, name, mime, sizeBytes };
}
