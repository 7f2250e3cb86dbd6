import { messageOf } from '../view/failure';
import { Button } from './button';
import { ArticleChip } from './chip';
import { EmptyState } from './empty-state';

interface Props {
  error: unknown;
  onRetry: () => void;
}

/** A page that could not be read: what happened, in words, and a way to try again. */
export function ErrorView({ error, onRetry }: Props) {
  const { title, text, article } = messageOf(error);
  return (
    <EmptyState icon="warn" title={title} text={text}>
      <ArticleChip article={article} />
      <Button id="retry" kind="quiet" onTap={onRetry}>
        重试
      </Button>
    </EmptyState>
  );
}
