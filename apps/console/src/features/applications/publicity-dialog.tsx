import { App, Form, Input } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { dayText } from '../../ui/dates.ts';
import { type Closing, useClosePublicity } from './close-publicity.ts';
import type { DecisionDialogProps } from './review-dialogs.tsx';

const FORM = 'close-publicity';

export function PublicityDialog({ application, isOpen, onClose }: DecisionDialogProps) {
  const { message } = App.useApp();
  const close = useClosePublicity(application.id, () => {
    void message.success('公示已结束。');
    onClose();
  });
  const { publicityEndsOn } = application;
  return (
    <ActDialog title="结束公示" okText="确认结束公示" isOpen={isOpen} onClose={onClose} act={close} formId={FORM}>
      <Form<Closing> id={FORM} layout="vertical" initialValues={{ note: '' }} onFinish={close.run}>
        <p>
          {application.name}的公示{publicityEndsOn && `至 ${dayText(publicityEndsOn)}`}。结束后按章程进入下一步。
        </p>
        <Form.Item name="note" label="公示情况" extra="例如：公示期内未收到异议（可不填）">
          <Input.TextArea maxLength={300} showCount autoSize={{ minRows: 2, maxRows: 6 }} autoFocus />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
