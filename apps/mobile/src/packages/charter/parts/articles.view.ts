import type { CharterArticle, CharterProvision } from '@mengwu/contracts';
import type { ChipTone } from '../../../ui/chip';

/** The article in which a place stands; a place may name several, the longest heading in it counts. */
export function findArticle(articles: readonly CharterArticle[], place: string): CharterArticle | undefined {
  if (place === '') return undefined;
  const exact = articles.find(({ provisions }) => provisions.some(({ article }) => article === place));
  const named = articles.filter(({ heading }) => place.includes(heading));
  return exact ?? named.sort((a, b) => b.heading.length - a.heading.length)[0];
}

/** Only what the document leaves open, for a reader who looks for nothing else. */
export function onlyOpen(articles: readonly CharterArticle[]): CharterArticle[] {
  return articles
    .map((article) => ({ ...article, provisions: article.provisions.filter(({ open }) => open !== null) }))
    .filter(({ provisions }) => provisions.length > 0);
}

/** What an article is about, for its closed row: 法定人数、表决等 5 项. */
export function aboutText({ provisions }: CharterArticle): string {
  const labels = [...new Set(provisions.map(({ label }) => label))];
  const named = labels.slice(0, 2).join('、');
  return labels.length > 2 ? `${named}等 ${provisions.length} 项` : named;
}

export const headingText = (heading: string): string =>
  heading === '未载明' ? '文件未载明的事项' : heading.replace(/^p\.(\d+)/, '第 $1 页');

const TONES: Readonly<Record<CharterProvision['enforcement'], ChipTone>> = {
  system: 'ok',
  desk: 'plain',
  open: 'warn',
  statement: 'plain',
};

export const toneOf = ({ enforcement }: CharterProvision): ChipTone => TONES[enforcement];
