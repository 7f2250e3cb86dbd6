import { Alert, Button } from 'antd';
import { ArticleTag } from './article-tag.tsx';
import { explainError } from './explain-error.ts';

interface ProblemAlertProps {
  error: unknown;
  kind?: 'read' | 'act';
  onRepeat?: (() => void) | undefined;
}

/** Why something did not happen and what to do, in place; nothing when there is no error. */
export function ProblemAlert({ error, kind = 'act', onRepeat }: ProblemAlertProps) {
  if (!error) return null;
  const { text, article, more, canRepeat } = explainError(error, kind);
  return (
    <Alert
      type={canRepeat ? 'warning' : 'error'}
      showIcon
      role="alert"
      title={
        <>
          {text} <ArticleTag article={article} />
        </>
      }
      description={more.length > 0 ? more.map((line) => <div key={line}>{line}</div>) : undefined}
      action={
        onRepeat && (canRepeat || kind === 'read') ? (
          <Button size="small" onClick={onRepeat}>
            重试
          </Button>
        ) : undefined
      }
      style={{ marginBlock: 8 }}
    />
  );
}
