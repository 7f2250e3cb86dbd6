import { ApiRefusal, ApiUnreachable, pathOf } from '@mengwu/api-client';
import type { FileView, Problem, RouteRequest } from '@mengwu/contracts';
import { config } from '../../session/config.ts';
import { sessionStore } from '../../session/session-store.ts';

export type Purpose = RouteRequest<'POST /alliances/:alliance/files'>['query']['purpose'];

interface Upload {
  readonly alliance: string;
  readonly purpose: Purpose;
  readonly file: File;
  readonly onProgress: (percent: number) => void;
}

function readAnswer(status: number, text: string): FileView {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new ApiUnreachable(`status ${status} without JSON`);
  }
  if (status >= 400) throw new ApiRefusal(answer as Problem);
  return answer as FileView;
}

/**
 * Sends one file. XMLHttpRequest, because fetch tells nothing of how far an upload is.
 * @throws ApiRefusal, ApiUnreachable as every other call.
 */
export function uploadFile({ alliance, purpose, file, onProgress }: Upload): Promise<FileView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', config.apiBase + pathOf('POST /alliances/:alliance/files', { alliance }, { purpose }));
    request.setRequestHeader('authorization', `Bearer ${sessionStore.token() ?? ''}`);
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / total) * 100));
    request.onerror = () => reject(new ApiUnreachable('no answer'));
    request.onload = () => {
      try {
        resolve(readAnswer(request.status, request.responseText));
      } catch (error) {
        reject(error);
      }
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
