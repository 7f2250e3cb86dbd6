import type { DisputeDetail } from '@mengwu/contracts';
import { App, Form, Input, Radio } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { type Entry, useRecordEntry } from './concerns.ts';

const FORM = 'record-entry';

interface EntryDialogProps {
  dispute: DisputeDetail;
  isOpen: boolean;
  onClose: () => void;
}

export function EntryDialog({ dispute, isOpen, onClose }: EntryDialogProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Entry>();
  const record = useRecordEntry(dispute.id, () => {
    void message.success('已记录，双方会收到消息。');
    form.resetFields();
    onClose();
  });
  useFieldProblems(form, record.error);
  return (
    <ActDialog title="记录协调情况" okText="记录" isOpen={isOpen} onClose={onClose} act={record} formId={FORM}>
      <Form<Entry>
        id={FORM}
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ outcome: 'continues' }}
        onFinish={(typed) => void record.run(typed)}
      >
        <DayItem name="happenedOn" label="日期" message="请选择日期。" />
        <Form.Item
          name="text"
          label="协调情况"
          rules={[{ required: true, min: 2, whitespace: true, message: '请写明协调情况。' }]}
        >
          <Input.TextArea maxLength={2000} showCount autoSize={{ minRows: 4, maxRows: 12 }} />
        </Form.Item>
        <Form.Item name="outcome" label="结果" extra="选择“已解决”或“未能解决”后，纠纷不再继续处理。">
          <Radio.Group
            optionType="button"
            options={[
              { value: 'continues', label: '继续协调' },
              { value: 'settled', label: '已解决' },
              { value: 'failed', label: '未能解决' },
            ]}
          />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
