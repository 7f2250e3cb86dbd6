import type { CharterSetting } from '@mengwu/contracts';
import { Table } from 'antd';
import { useState } from 'react';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText, instantText } from '../../ui/dates.ts';
import { Panel } from '../../ui/panel.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { useSettings } from './charter.ts';

const settledBy = ({ officerName, madeAt, reason }: CharterSetting) => (
  <>
    <div>
      {officerName ?? '秘书处'}，{instantText(madeAt)}
    </div>
    <div className="text-pre">{reason}</div>
  </>
);

/** Every answer that was given, with its officer and reason; nothing here while there is none. */
export function SettingHistory() {
  const [page, setPage] = useState(1);
  const { data } = useSettings(page);
  if (!data || data.total === 0) return null;
  return (
    <Panel title={`设定记录（${data.total} 条）`} isFlush>
      <Table<CharterSetting>
        aria-label="设定记录"
        size="small"
        rowKey={({ id }) => id}
        dataSource={data.items}
        scroll={{ x: 'max-content' }}
        pagination={{
          current: page,
          pageSize: data.pageSize,
          total: data.total,
          onChange: setPage,
          hideOnSinglePage: true,
          style: { paddingInline: 16 },
        }}
        columns={[
          {
            title: '问题',
            width: '32%',
            render: (_, { question, article }) => (
              <>
                {question} <ArticleTag article={article} />
              </>
            ),
          },
          { title: '设为', width: '18%', render: (_, { setTo }) => <span className="text-pre">{setTo}</span> },
          { title: '谁设定、为什么', render: (_, setting) => settledBy(setting) },
          { title: '生效', width: 130, render: (_, { holdsFrom }) => `${dayText(holdsFrom)}起` },
          {
            title: '状态',
            width: 200,
            render: (_, { state, stateText, revoked }) => (
              <>
                <StateTag state={state} text={stateText} />
                {revoked && <div className="text-pre">撤回理由：{revoked.reason}</div>}
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}
