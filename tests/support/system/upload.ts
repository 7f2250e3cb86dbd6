import { ApiRefusal } from '@mengwu/api-client';
import type { FilePurpose, FileView, Problem } from '@mengwu/contracts';
import type { z } from 'zod';

export interface Upload {
  readonly alliance: string;
  readonly purpose: z.infer<typeof FilePurpose>;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the sender claims that it is. */
  readonly type: string;
}

/** Sends one file as a form does. @throws ApiRefusal */
export async function uploadFile(
  apiUrl: string,
  token: string | undefined,
  { alliance, purpose, name, bytes, type }: Upload,
): Promise<FileView> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name);
  const answer = await fetch(`${apiUrl}/alliances/${alliance}/files?purpose=${purpose}`, {
    method: 'POST',
    headers: token ? { authorization: `Bearer ${token}` } : {},
    body: form,
  });
  const body: unknown = await answer.json();
  if (!answer.ok) throw new ApiRefusal(body as Problem);
  return body as FileView;
}
