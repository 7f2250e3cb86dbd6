import type { DeskApplication } from '@mengwu/contracts';
import { Steps } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { instantText } from '../../ui/dates.ts';
import { Panel } from '../../ui/panel.tsx';

const status = { done: 'finish', now: 'process', ahead: 'wait', left: 'wait' } as const;

/** The path that the charter prescribes, and how far this application has come on it. */
export function PathPanel({ path }: Pick<DeskApplication, 'path'>) {
  return (
    <Panel title="章程规定的步骤">
      <Steps
        orientation="vertical"
        size="small"
        items={path.map(({ title, who, article, state, at }) => ({
          title,
          status: status[state],
          content: (
            <>
              {who} <ArticleTag article={article} />
              {at && (
                <div className="muted">{state === 'done' ? `${instantText(at)} 完成` : `自 ${instantText(at)} 起`}</div>
              )}
            </>
          ),
        }))}
      />
    </Panel>
  );
}
