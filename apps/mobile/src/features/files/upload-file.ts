import { ApiRefusal, ApiUnreachable, pathOf } from '@mengwu/api-client';
import type { FileView, Problem, RouteRequest } from '@mengwu/contracts';
import { runtimeConfig } from '../../platform/runtime-config';
import { type ChosenFile, sendFile } from '../../platform/upload';
import { session } from '../../session/session';

const ROUTE = 'POST /alliances/:alliance/files';

interface Upload {
  alliance: string;
  purpose: RouteRequest<typeof ROUTE>['query']['purpose'];
  file: ChosenFile;
  onProgress: (percent: number) => void;
}

/** Uploads one file for a record that is to hold it. @throws ApiRefusal, ApiUnreachable as every call does. */
export async function uploadFile({ alliance, purpose, file, onProgress }: Upload): Promise<FileView> {
  const url = runtimeConfig.apiBase + pathOf(ROUTE, { alliance }, { purpose });
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
