import { Table } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { OpenQuestionTag } from '../../ui/open-question-tag.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { FactGroup } from './charter.view.ts';

export function FactTable({ group: { title, facts } }: { group: FactGroup }) {
  return (
    <Panel title={title} isFlush>
      <Table
        aria-label={title}
        size="small"
        pagination={false}
        showHeader={false}
        rowKey={({ label, article, value }) => `${label}-${article}-${value}`}
        dataSource={facts}
        columns={[
          { title: '事项', dataIndex: 'label', width: '26%' },
          {
            title: '内容',
            render: (_, { value, openQuestion }) => (
              <>
                <span className="text-pre">{value}</span> <OpenQuestionTag question={openQuestion} />
              </>
            ),
          },
          { title: '出处', width: '18%', render: (_, { article }) => <ArticleTag article={article} /> },
        ]}
      />
    </Panel>
  );
}
