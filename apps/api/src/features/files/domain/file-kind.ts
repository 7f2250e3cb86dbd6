import { fileTypeFromBuffer } from 'file-type';

export type FileKind = 'picture' | 'pdf';

const KINDS: Readonly<Record<string, FileKind>> = {
  'image/jpeg': 'picture',
  'image/png': 'picture',
  'image/webp': 'picture',
  'application/pdf': 'pdf',
};

/** What a file is by its first bytes; what its sender says of it counts for nothing. */
export async function fileKind(bytes: Buffer): Promise<FileKind | undefined> {
  return KINDS[(await fileTypeFromBuffer(bytes))?.mime ?? ''];
}

/** A PDF that was cut off on its way has no end. */
export function isWholePdf(bytes: Buffer): boolean {
  return bytes.includes('%%EOF', Math.max(0, bytes.length - 4096));
}
