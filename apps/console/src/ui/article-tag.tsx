import { Tag } from 'antd';

/** The charter files' word for a value that no article states. */
const UNSTATED = '未载明';

/** The article that a value or a refusal rests on. */
export function ArticleTag({ article }: { article: string | null | undefined }) {
  if (!article) return null;
  return <Tag className="article-tag">{article === UNSTATED ? '章程未载明' : `依据 ${article}`}</Tag>;
}
