import type { Cited } from '@mengwu/contracts';
import { ArticleTag } from '../../ui/article-tag.tsx';

/** A sentence of the charter with the article beside it. */
export function CitedText({ cited }: { cited: Cited }) {
  return (
    <span>
      {cited.text} <ArticleTag article={cited.article} />
    </span>
  );
}

export function CitedList({ items }: { items: readonly Cited[] }) {
  return (
    <ul className="cited-list">
      {items.map((cited) => (
        <li key={`${cited.article} ${cited.text}`}>
          <CitedText cited={cited} />
        </li>
      ))}
    </ul>
  );
}
