import { Tag } from 'antd';
import { useAlliance } from '../session/use-alliance.ts';
import { TextLink } from './text-link.tsx';

/** The charter files' word for a value that no article states. */
const UNSTATED = '未载明';

/** The article that a value or a refusal rests on; it leads to its place on the charter's page. */
export function ArticleTag({ article }: { article: string | null | undefined }) {
  const alliance = useAlliance();
  if (!article) return null;
  const text = article === UNSTATED ? '章程未载明' : `依据 ${article}`;
  if (alliance === '') return <Tag className="article-tag">{text}</Tag>;
  return (
    <TextLink to={`/alliances/${alliance}/charter?article=${encodeURIComponent(article)}`} className="article-link">
      <Tag className="article-tag">{text}</Tag>
    </TextLink>
  );
}
