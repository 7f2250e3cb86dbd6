import type { DutyEntryView, DutyLedger } from '@mengwu/contracts';
import { App, Form } from 'antd';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ReasonItem } from '../../ui/reason-item.tsx';

const FORM = 'strike-duty';

interface StrikeDialogProps {
  ledger: DutyLedger;
  entry: DutyEntryView;
  onClose: () => void;
}

export function StrikeDialog({ ledger, entry, onClose }: StrikeDialogProps) {
  const { message } = App.useApp();
  const act = useDeskAct(
    'POST /alliances/:alliance/desk/members/:member/duties/:entry/strike',
    { member: ledger.memberId, entry: entry.id },
    () => {
      void message.success('已撤销。');
      onClose();
    },
  );
  return (
    <ActDialog title="撤销履职记录" okText="撤销" isOpen onClose={onClose} act={act} formId={FORM} isDanger>
      <Form<{ reason: string }>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        onFinish={(typed) => void act.run(typed)}
      >
        <p>“{entry.title}”撤销后不再计入履职，但仍保留在台账中。</p>
        <ReasonItem label="原因" hint="例如重复登记、登记有误。" />
      </Form>
    </ActDialog>
  );
}
