import type { DeskSitting } from '@mengwu/contracts';
import { App, Form } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ReasonItem } from '../../ui/reason-item.tsx';
import { useCancel } from './sitting-acts.ts';

const FORM = 'cancel-sitting';

interface CancelDialogProps {
  sitting: DeskSitting;
  isOpen: boolean;
  onClose: () => void;
}

export function CancelDialog({ sitting, isOpen, onClose }: CancelDialogProps) {
  const { message } = App.useApp();
  const cancel = useCancel(sitting.id, () => {
    void message.success('会议已取消。');
    onClose();
  });
  return (
    <ActDialog
      title="取消会议"
      okText="确认取消会议"
      isOpen={isOpen}
      onClose={onClose}
      act={cancel}
      formId={FORM}
      isDanger
    >
      <Form<{ reason: string }> id={FORM} layout="vertical" requiredMark={false} onFinish={cancel.run}>
        <p>
          “{sitting.title}”将被取消，不能恢复
          {sitting.notice.sent > 0 && `；已通知的 ${sitting.notice.sent} 人会收到消息`}。列入的议案退回。
        </p>
        <ReasonItem label="取消原因" hint="会写在通知里" />
      </Form>
    </ActDialog>
  );
}
