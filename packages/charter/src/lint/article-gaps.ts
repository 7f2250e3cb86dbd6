const DIGITS = '零一二三四五六七八九';

/** The number of an article as it is written: 第十三条 and 第13条 are 13. */
export function articleNumber(article: string): number | undefined {
  const [, written] = /^第([0-9]+|[零一二三四五六七八九十百]+)条/.exec(article.trim()) ?? [];
  if (written === undefined) return undefined;
  return /^\d+$/.test(written) ? Number(written) : readNumeral(written);
}

function readNumeral(written: string): number {
  const [hundreds, rest] = written.includes('百') ? written.split('百') : ['', written];
  const [tens, ones] = (rest ?? '').includes('十') ? (rest ?? '').split('十') : ['零', rest];
  const digit = (text: string | undefined, otherwise: number) => (text ? DIGITS.indexOf(text.slice(-1)) : otherwise);
  return digit(hundreds, 0) * 100 + digit(tens, 1) * 10 + digit(ones, 0);
}

export type ArticleGap = { readonly missing: number; readonly before: string; readonly after: string };

/** Numbers between the first and the last article that no value of the charter cites. */
export function articleGaps(node: unknown): ArticleGap[] {
  const cited = new Map<number, string>();
  for (const article of articlesIn(node).flatMap((written) => written.split('、'))) {
    const number = articleNumber(article);
    if (number !== undefined && !cited.has(number))
      cited.set(number, /^第[^条]+条/.exec(article.trim())?.[0] ?? article);
  }
  const numbers = [...cited.keys()].sort((one, other) => one - other);
  return numbers.flatMap((number, at) => {
    const next = numbers[at + 1];
    if (next === undefined) return [];
    return Array.from({ length: next - number - 1 }, (_, step) => ({
      ...{ missing: number + step + 1, before: cited.get(number) ?? '', after: cited.get(next) ?? '' },
    }));
  });
}

function articlesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(articlesIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    key === 'article' && typeof child === 'string' ? [child] : articlesIn(child),
  );
}
