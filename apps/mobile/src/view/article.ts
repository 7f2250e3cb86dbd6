/** An article as a person says it: page numbers in words, the charter's own numbering as it stands. */
export const articleText = (article: string): string =>
  article.replace(/p\.(\d+)(?:\s*[–-]\s*(\d+))?/g, (_, from: string, until?: string) =>
    until ? `第 ${from}–${until} 页` : `第 ${from} 页`,
  );

const UNSTATED = '未载明';

/** The same with the name of its document: 第11条 → 章程第11条; a place that names its document stays as it is. */
export function citedText(article: string): string {
  if (article === UNSTATED) return '文件未载明，由秘书处确定';
  if (/^第.+[条章]/.test(article)) return `章程${article}`;
  return /^(?:p\.|[一二三四五六七八九十]+[（(.、]|[一二三四五六七八九十]+$)/.test(article)
    ? `文件${/^p\./.test(article) ? '' : ' '}${articleText(article)}`
    : articleText(article);
}
