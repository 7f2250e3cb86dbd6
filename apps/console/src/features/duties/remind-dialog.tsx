import type { DutyLedger } from '@mengwu/contracts';
import { App, Form, Input } from 'antd';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { StandingText } from './standing-text.tsx';

const FORM = 'remind-member';

interface RemindDialogProps {
  ledger: DutyLedger;
  isOpen: boolean;
  onClose: () => void;
}

/** A reminder in writing; it is kept, because some charters count from it. */
export function RemindDialog({ ledger, isOpen, onClose }: RemindDialogProps) {
  const { message } = App.useApp();
  const act = useDeskAct(
    'POST /alliances/:alliance/desk/members/:member/duty-reminders',
    { member: ledger.memberId },
    () => {
      void message.success('提醒已发出并存档。');
      onClose();
    },
  );
  return (
    <ActDialog title="书面提醒" okText="发出提醒" isOpen={isOpen} onClose={onClose} act={act} formId={FORM}>
      <Form<{ text: string }>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        onFinish={(typed) => void act.run(typed)}
      >
        <p>
          <StandingText standing={ledger.standing} />
        </p>
        <Form.Item
          name="text"
          label={`提醒${ledger.memberName}的内容`}
          extra="发给该成员的全体人员，并记录提醒日期。"
          rules={[{ required: true, min: 5, whitespace: true, message: '请写明提醒内容，至少 5 个字。' }]}
        >
          <Input.TextArea maxLength={500} showCount autoSize={{ minRows: 4, maxRows: 10 }} autoFocus />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
