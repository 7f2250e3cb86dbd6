import { App, Form } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ReasonItem } from '../../ui/reason-item.tsx';
import { type Refusal, useRefuseApplication } from './refuse-application.ts';
import type { DecisionDialogProps } from './review-dialogs.tsx';

const FORM = 'refuse-application';

export function RefuseDialog({ application, isOpen, onClose }: DecisionDialogProps) {
  const { message } = App.useApp();
  const refuse = useRefuseApplication(application.id, () => {
    void message.success('已记为不予通过，申请人会收到消息和原因。');
    onClose();
  });
  return (
    <ActDialog
      title="不予通过"
      okText="确认不予通过"
      isOpen={isOpen}
      onClose={onClose}
      act={refuse}
      formId={FORM}
      isDanger
    >
      <Form<Refusal> id={FORM} layout="vertical" onFinish={refuse.run}>
        <p>{application.name}的申请将就此结束。如果只是个别内容不对，请用“退回更正”。</p>
        <ReasonItem label="不予通过的原因" hint="申请人会原样看到" />
      </Form>
    </ActDialog>
  );
}
