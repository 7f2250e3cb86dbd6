import { HistoryOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { type HistoryOf, useHistory } from './history.ts';
import { HistoryList } from './history-list.tsx';

/** [S9] Who changed this record, when, from what to what: one click away on every record. */
export function HistoryButton({ of }: { of: HistoryOf }) {
  const [isOpen, setOpen] = useState(false);
  const history = useHistory(of, isOpen);
  return (
    <>
      <Button icon={<HistoryOutlined />} onClick={() => setOpen(true)}>
        修改记录
      </Button>
      <Drawer title="修改记录" open={isOpen} onClose={() => setOpen(false)} size={520} destroyOnHidden>
        <Loaded query={history}>
          {({ items }) =>
            items.length === 0 ? <EmptyState title="还没有修改记录" /> : <HistoryList entries={items} />
          }
        </Loaded>
      </Drawer>
    </>
  );
}
