import { Drawer } from 'antd';
import { Loaded } from '../../ui/loaded.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { useBill } from './bill.ts';
import { BillDetails } from './bill-details.tsx';

interface BillDrawerProps {
  id: string | undefined;
  onClose: () => void;
}

export function BillDrawer({ id, onClose }: BillDrawerProps) {
  const bill = useBill(id);
  return (
    <Drawer
      title="缴费单"
      open={id !== undefined}
      onClose={onClose}
      size={600}
      destroyOnHidden
      extra={id && <HistoryButton of={{ kind: 'bill', id }} />}
    >
      <Loaded query={bill}>{(loaded) => <BillDetails bill={loaded} />}</Loaded>
    </Drawer>
  );
}
