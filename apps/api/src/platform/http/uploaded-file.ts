import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomainError } from './domain-error.ts';

/** The one file of a multipart request. Name and type are what the sender claims: believe neither. */
export interface UploadedFile {
  readonly bytes: Buffer;
  readonly claimedName: string;
  readonly claimedType: string;
}

/**
 * Reads the part `file` of a multipart request; the other parts become the body.
 * @throws DomainError `file_missing`, `file_too_large`
 */
export async function readUpload(
  request: FastifyRequest,
  limitBytes: number,
): Promise<{ file: UploadedFile; body: Record<string, unknown> }> {
  if (!request.isMultipart()) throw new DomainError('file_missing');
  const body: Record<string, unknown> = {};
  let file: UploadedFile | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') body[part.fieldname] = part.value;
      else if (part.fieldname !== 'file' || file) throw new DomainError('file_missing');
      else file = { bytes: await part.toBuffer(), claimedName: part.filename, claimedType: part.mimetype };
    }
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const code = (error as { code?: string }).code;
    if (code === 'FST_REQ_FILE_TOO_LARGE')
      throw new DomainError('file_too_large', { limitMb: limitBytes / 1024 / 1024 });
    throw new DomainError(code?.endsWith('_LIMIT') ? 'payload_too_large' : 'file_missing', {}, { cause: error });
  }
  if (!file) throw new DomainError('file_missing');
  return { file, body };
}
