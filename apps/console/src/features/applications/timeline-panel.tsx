import type { TimelineEntry } from '@mengwu/contracts';
import { Timeline, Typography } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { instantText } from '../../ui/dates.ts';
import { Panel } from '../../ui/panel.tsx';

export function TimelinePanel({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <Panel title="办理经过">
      <Timeline
        items={entries.map((entry) => ({
          key: `${entry.at}-${entry.what}`,
          content: (
            <>
              {entry.what} <ArticleTag article={entry.article} />
              <div>
                <Typography.Text type="secondary">
                  {instantText(entry.at)} · {entry.who}
                </Typography.Text>
              </div>
              {entry.reason && <div className="text-pre">{entry.reason}</div>}
            </>
          ),
        }))}
      />
    </Panel>
  );
}
