import type { FundMovement } from '@mengwu/contracts';
import { App, Button, Flex, type TableColumnsType, Tooltip } from 'antd';
import { useState } from 'react';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { dayText } from '../../ui/dates.ts';
import { useListSearch } from '../../ui/list-search.ts';
import { yuanText } from '../../ui/money.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { FileLink } from '../files/file-link.tsx';
import { useAcknowledge } from './book.ts';
import { useMovements } from './funds.ts';
import { movementKinds } from './funds.view.ts';
import { ReverseDialog } from './reverse-dialog.tsx';

interface Acts {
  thank: (movement: FundMovement) => void;
  reverse: (movement: FundMovement) => void;
}

const columns = ({ thank, reverse }: Acts): TableColumnsType<FundMovement> => [
  { title: '编号', dataIndex: 'number', className: 'numeric' },
  { title: '日期', className: 'numeric', render: (_, { bookedOn }) => dayText(bookedOn) },
  {
    title: '类别',
    render: (_, { kindText, basisText, reverses, reversedBy }) => (
      <>
        {kindText}
        {basisText && `（${basisText}）`}
        {reverses && `第 ${reverses} 号`}
        {reversedBy && <span className="muted">（已被第 {reversedBy} 号冲销）</span>}
      </>
    ),
  },
  { title: '金额', align: 'right', className: 'numeric', render: (_, { amountFen }) => yuanText(amountFen) },
  { title: '对方', render: (_, { partyName, isMember }) => `${partyName}${isMember ? '（成员）' : ''}` },
  {
    title: '用途与依据',
    render: (_, { clause, purpose }) => {
      const { text, article } = purpose ?? clause;
      return (
        <Tooltip title={text}>
          <span className="ellipsis" style={{ maxWidth: 260, display: 'inline-block', verticalAlign: 'bottom' }}>
            {text}
          </span>{' '}
          <ArticleTag article={article} />
        </Tooltip>
      );
    },
  },
  { title: '凭证', render: (_, { file }) => (file ? <FileLink file={file} /> : '—') },
  {
    title: '操作',
    render: (_, movement) => (
      <Flex gap={4}>
        {movement.acknowledge.allowed && (
          <Button type="link" size="small" onClick={() => thank(movement)}>
            感谢函
          </Button>
        )}
        {movement.reverse.allowed && (
          <Button type="link" size="small" danger onClick={() => reverse(movement)}>
            冲销
          </Button>
        )}
      </Flex>
    ),
  },
];

export function MovementsTable() {
  const [search] = useListSearch();
  const { modal } = App.useApp();
  const movements = useMovements(search);
  const [wrong, setWrong] = useState<FundMovement>();
  const acknowledge = useAcknowledge(
    (file) => void modal.success({ title: '感谢函已生成', content: <FileLink file={file} />, okText: '关闭' }),
  );
  const thank = (movement: FundMovement) => void acknowledge.run(movement.id);
  return (
    <>
      <ProblemAlert error={acknowledge.error} onRepeat={acknowledge.repeat} />
      <DataTable
        label="收支明细"
        query={movements}
        columns={columns({ thank, reverse: setWrong })}
        rowKey={({ id }) => id}
        searchPlaceholder="搜索对方或说明"
        states={movementKinds}
        empty={{ title: '还没有收支', hint: '登记捐赠、收入或支出后，会按编号列在这里。' }}
      />
      {wrong && <ReverseDialog movement={wrong} onClose={() => setWrong(undefined)} />}
    </>
  );
}
