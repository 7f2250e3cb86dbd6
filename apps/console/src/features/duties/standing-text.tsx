import type { DutyStanding } from '@mengwu/contracts';
import { Badge } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { standingTexts, standingTones } from './standing.view.ts';

/** Where a member stands, in a word; the colour of the dot only repeats it. */
export function StandingTag({ standing: { state } }: { standing: DutyStanding }) {
  return <Badge status={standingTones[state]} text={standingTexts[state]} style={{ whiteSpace: 'nowrap' }} />;
}

/** The whole sentence, with its article. */
export function StandingText({ standing: { text, article } }: { standing: DutyStanding }) {
  return (
    <>
      {text} <ArticleTag article={article} />
    </>
  );
}
