import { ApiRefusal, ApiUnreachable } from '@mengwu/api-client';
import { dayText } from './dates.ts';

interface Explained {
  readonly text: string;
  readonly article: string | null;
  /** Further lines: from when it changes, which fields, the number to quote. */
  readonly more: string[];
  readonly canRepeat: boolean;
}

const UNKNOWN_OUTCOME = '没有收到系统的答复，不确定是否已经办成。请检查网络后点“重试”，同一操作不会重复办理。';
const NOT_LOADED = '连不上系统，内容没有载入。请检查网络后点“重试”。';

/** What a failed request means to the person at the desk. `kind` tells reading from doing. */
export function explainError(error: unknown, kind: 'read' | 'act'): Explained {
  if (error instanceof ApiRefusal) {
    const { detail, article, changesOn, fields, code, requestId } = error.problem;
    const more = [
      ...(changesOn ? [`${dayText(changesOn)}起情况会变化。`] : []),
      ...(fields ?? []).map(({ text }) => text),
      ...(code === 'internal' ? [`编号：${requestId}`] : []),
    ];
    const canRepeat = ['internal', 'unavailable', 'not_ready', 'request_in_progress'].includes(code);
    return { text: detail, article: article ?? null, more, canRepeat };
  }
  const isOffline = error instanceof ApiUnreachable;
  const text = isOffline ? (kind === 'act' ? UNKNOWN_OUTCOME : NOT_LOADED) : '页面出了点问题，请刷新页面后重试。';
  return { text, article: null, more: [], canRepeat: isOffline };
}
