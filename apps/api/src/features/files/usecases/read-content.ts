import { forAscii } from '../../../platform/index.ts';
import type { FileRepository } from '../persistence/file.repository.ts';
import type { FileStore } from '../storage/file-store.ts';

/** The bytes of a person's own upload; undefined for anybody else's. */
export async function readContent(
  { files, store }: { files: FileRepository; store: FileStore },
  { alliance, file: id, owner }: { alliance: string; file: string; owner: string },
): Promise<{ bytes: Buffer; mime: string } | undefined> {
  const ascii = forAscii(id);
  const file = ascii === null ? undefined : await files.find(alliance, ascii);
  if (file?.ownerId !== owner) return undefined;
  const content = await store.read(file.storedAs);
  if (!content) return undefined;
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return { bytes: Buffer.concat(chunks), mime: file.mime };
}
