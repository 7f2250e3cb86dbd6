import { ApiRefusal } from '@mengwu/api-client';

export interface Failure {
  title: string;
  text: string;
  article: string | null;
}

/** What a person reads when something did not work; the server's words where it gave some. */
export function messageOf(error: unknown): Failure {
  if (error instanceof ApiRefusal) {
    const { title, detail, article, code, requestId } = error.problem;
    const text = code === 'internal' ? `${detail}（编号 ${requestId}）` : detail;
    return { title: title === detail ? '没有办成' : title, text, article: article ?? null };
  }
  return { title: '连不上网络', text: '请检查网络后重试，您填写的内容都还在。', article: null };
}

/** The problem's code, for those few places that answer to one. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof ApiRefusal ? error.problem.code : undefined;
