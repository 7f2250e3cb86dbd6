import type { DeskSitting } from '@mengwu/contracts';
import { App, Form, Input, Typography } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { type Closing, useClose } from './sitting-acts.ts';

const FORM = 'close-sitting';

interface CloseDialogProps {
  sitting: DeskSitting;
  isOpen: boolean;
  onClose: () => void;
}

const nameRule = (message: string) => [{ required: true, whitespace: true, message }];

export function CloseDialog({ sitting, isOpen, onClose }: CloseDialogProps) {
  const { message } = App.useApp();
  const close = useClose(sitting.id, () => {
    void message.success('会议结束，正在生成会议纪要。');
    onClose();
  });
  return (
    <ActDialog title="宣布散会" okText="宣布散会" isOpen={isOpen} onClose={onClose} act={close} formId={FORM}>
      <Form<Closing> id={FORM} layout="vertical" requiredMark={false} onFinish={(typed) => close.run(typed)}>
        <p>散会后生成会议纪要，记入到会单位的履职台账，并通知全体应到人员。没有表决的议案退回。</p>
        <Form.Item name="chairName" label="主持人" rules={nameRule('请填写主持人。')}>
          <Input maxLength={30} autoFocus />
        </Form.Item>
        <Form.Item name="recorderName" label="记录人" rules={nameRule('请填写记录人。')}>
          <Input maxLength={30} />
        </Form.Item>
        <Form.Item name="note" label="其他记录" extra="写入纪要；表决结果会自动写入，不必重复">
          <Input.TextArea maxLength={2000} showCount autoSize={{ minRows: 3, maxRows: 10 }} />
        </Form.Item>
        <Typography.Text type="secondary">{sitting.quorum.text}</Typography.Text>
      </Form>
    </ActDialog>
  );
}
