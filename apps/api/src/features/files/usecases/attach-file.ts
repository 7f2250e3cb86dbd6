import type { FileView } from '@mengwu/contracts';
import { DomainError, type Tx } from '../../../platform/index.ts';
import type { Attachment } from '../files.ts';
import { toFileView } from '../http/file.presenter.ts';
import type { FileRepository } from '../persistence/file.repository.ts';

export async function attachFile(tx: Tx, files: FileRepository, attachment: Attachment): Promise<FileView> {
  const { file: id, alliance, owner, purpose, subject } = attachment;
  const isAttached = await files.attach(tx, { alliance, id, owner, purpose, subject });
  const row = isAttached ? await files.findInTx(tx, alliance, id) : undefined;
  if (!row) throw new DomainError('file_not_found');
  return toFileView(row);
}
