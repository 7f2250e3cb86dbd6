import { ApiRefusal, ApiUnreachable, pathOf } from '@mengwu/api-client';
import type { FileView, Problem } from '@mengwu/contracts';
import { runtimeConfig } from '../../../platform/runtime-config';
import { type ChosenFile, sendFile } from '../../../platform/upload';
import { session } from '../../../session/session';

const ROUTE = 'POST /alliances/:alliance/files';

/** Uploads one file for an application. @throws ApiRefusal, ApiUnreachable as every call does. */
export async function uploadFile(
  alliance: string,
  file: ChosenFile,
  onProgress: (percent: number) => void,
): Promise<FileView> {
  const url = runtimeConfig.apiBase + pathOf(ROUTE, { alliance }, { purpose: 'application' });
  const { status, body } = await sendFile({ url, token: session.token(), file, onProgress }).catch((cause: unknown) => {
    throw new ApiUnreachable('no answer', { cause });
  });
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    throw new ApiUnreachable(`status ${status} without JSON`);
  }
  if (status >= 400) throw new ApiRefusal(answer as Problem);
  return answer as FileView;
}
