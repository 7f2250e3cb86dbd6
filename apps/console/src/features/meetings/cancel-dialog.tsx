import type { DeskEvent } from '@mengwu/contracts';
import { App, Form } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ReasonItem } from '../../ui/reason-item.tsx';
import { type Cancellation, useCancelMeeting } from './cancel-meeting.ts';

const FORM = 'cancel-meeting';

interface CancelDialogProps {
  meeting: DeskEvent;
  isOpen: boolean;
  onClose: () => void;
}

export function CancelDialog({ meeting, isOpen, onClose }: CancelDialogProps) {
  const { message } = App.useApp();
  const cancel = useCancelMeeting(meeting.id, () => {
    void message.success('会议已取消，正在通知已报名的人。');
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
      <Form<Cancellation> id={FORM} layout="vertical" requiredMark={false} onFinish={cancel.run}>
        <p>
          《{meeting.title}》将被取消，已报名的 {meeting.taken} 人会收到通知，不能恢复。
        </p>
        <ReasonItem label="取消原因" hint="会写在通知里" />
      </Form>
    </ActDialog>
  );
}
