import { App, Typography } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { usePassApplication } from './pass-application.ts';
import type { DecisionDialogProps } from './review-dialogs.tsx';

export function PassDialog({ application, isOpen, onClose }: DecisionDialogProps) {
  const { message } = App.useApp();
  const pass = usePassApplication(application.id, () => {
    void message.success('已通过初审，申请人会收到消息。');
    onClose();
  });
  return (
    <ActDialog
      title="通过初审"
      okText="确认通过"
      isOpen={isOpen}
      onClose={onClose}
      act={pass}
      onConfirm={() => void pass.run(null)}
    >
      <Typography.Paragraph>
        确认<strong>{application.name}</strong>的材料齐全、符合条件？通过后按章程进入下一步，申请人会收到消息。
      </Typography.Paragraph>
    </ActDialog>
  );
}
