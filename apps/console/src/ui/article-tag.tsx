import { BookOutlined } from '@ant-design/icons';
import { Tag } from 'antd';

/** The article that a value or a refusal rests on. */
export function ArticleTag({ article }: { article: string | null | undefined }) {
  if (!article) return null;
  return (
    <Tag icon={<BookOutlined aria-hidden />} className="article-tag">
      <span className="visually-hidden">依据：</span>
      {article}
    </Tag>
  );
}
