import type { HistoryEntry } from '@mengwu/contracts';
import { Timeline, Typography } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { instantText } from '../../ui/dates.ts';

function Changes({ changes }: Pick<HistoryEntry, 'changes'>) {
  return changes.map(({ label, before, after }) => (
    <div key={label} className="text-pre">
      <Typography.Text type="secondary">{label}：</Typography.Text>
      {before !== null && (
        <>
          <del>{before || '（空）'}</del> →{' '}
        </>
      )}
      {after === null || after === '' ? '（空）' : after}
    </div>
  ));
}

export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <Timeline
      items={entries.map((entry) => ({
        key: `${entry.at}-${entry.what}`,
        content: (
          <>
            <strong>{entry.what}</strong> <ArticleTag article={entry.article} />
            <div>
              <Typography.Text type="secondary">
                {instantText(entry.at)} · {entry.who}
              </Typography.Text>
            </div>
            <Changes changes={entry.changes} />
          </>
        ),
      }))}
    />
  );
}
