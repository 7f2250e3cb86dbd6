import { View } from '@tarojs/components';
import { messageOf } from '../view/failure';
import { ArticleChip } from './chip';
import { Notice } from './notice';

/** An act that was refused or got no answer: why, by which article, what to do. */
export function FailureNotice({ error }: { error: unknown }) {
  if (!error) return null;
  const { text, article } = messageOf(error);
  return (
    <Notice tone="danger" id="failure">
      <View>{text}</View>
      <ArticleChip article={article} />
    </Notice>
  );
}
