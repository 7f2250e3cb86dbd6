import type { CostAgreement } from '@mengwu/contracts';
import { Table } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { yuanText } from '../../ui/money.ts';
import { Panel } from '../../ui/panel.tsx';
import { FileLink } from '../files/file-link.tsx';
import { useAgreements } from './funds.ts';

/** C18: the agreements of members on costs. */
export function AgreementsPanel() {
  const agreements = useAgreements();
  return (
    <Panel title="经费协议" isFlush>
      <Loaded query={agreements}>
        {({ items }) => (
          <Table<CostAgreement>
            aria-label="经费协议"
            size="middle"
            pagination={false}
            scroll={{ x: 'max-content' }}
            rowKey={({ id }) => id}
            dataSource={items}
            locale={{ emptyText: <EmptyState title="还没有协议" hint="成员签订协议后，在这里登记并保存扫描件。" /> }}
            columns={[
              { title: '编号', dataIndex: 'number', className: 'numeric' },
              { title: '协议', dataIndex: 'title' },
              { title: '成员', render: (_, { parties }) => parties.join('、') },
              {
                title: '总额',
                align: 'right',
                className: 'numeric',
                render: (_, { amountFen }) => yuanText(amountFen),
              },
              { title: '签订日期', className: 'numeric', render: (_, { signedOn }) => dayText(signedOn) },
              { title: '文件', render: (_, { file }) => (file ? <FileLink file={file} /> : '—') },
              { title: '依据', render: (_, { article }) => <ArticleTag article={article} /> },
            ]}
          />
        )}
      </Loaded>
    </Panel>
  );
}
