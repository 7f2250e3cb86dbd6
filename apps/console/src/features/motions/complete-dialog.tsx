import type { ResolutionCard } from '@mengwu/contracts';
import { App, Form, Input } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { type Completion, useComplete } from './resolutions.ts';

const FORM = 'complete-resolution';

export function CompleteDialog({ resolution, onClose }: { resolution: ResolutionCard; onClose: () => void }) {
  const { message } = App.useApp();
  const complete = useComplete(resolution.id, () => {
    void message.success('已登记落实。');
    onClose();
  });
  const title = `登记落实：${resolution.number}`;
  return (
    <ActDialog title={title} okText="登记" isOpen onClose={onClose} act={complete} formId={FORM}>
      <Form<Completion> id={FORM} layout="vertical" requiredMark={false} onFinish={(typed) => void complete.run(typed)}>
        <DayItem name="doneOn" label="完成日期" message="请选择完成日期。" />
        <Form.Item
          name="note"
          label="落实情况"
          rules={[{ required: true, min: 2, whitespace: true, message: '请写明落实情况，至少 2 个字。' }]}
        >
          <Input.TextArea maxLength={300} showCount autoSize={{ minRows: 3, maxRows: 8 }} />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
