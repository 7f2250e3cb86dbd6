import type { DeskDeparture } from '@mengwu/contracts';
import { Timeline, Typography } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { instantText } from '../../ui/dates.ts';
import { Panel } from '../../ui/panel.tsx';

export function TimelinePanel({ departure: { timeline } }: { departure: DeskDeparture }) {
  return (
    <Panel title="办理经过">
      <Timeline
        items={timeline.map((move) => ({
          key: `${move.at}-${move.text}`,
          content: (
            <>
              {move.text} <ArticleTag article={move.article} />
              <div>
                <Typography.Text type="secondary">
                  {instantText(move.at)} · {move.by}
                </Typography.Text>
              </div>
              {move.reason && <div className="text-pre">{move.reason}</div>}
            </>
          ),
        }))}
      />
    </Panel>
  );
}
