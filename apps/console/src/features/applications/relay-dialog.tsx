import type { RelayNode } from '@mengwu/contracts';
import { App, Form, Input } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { type Passing, useRecordRelay } from './relay.ts';

const FORM = 'record-relay';

/** Who passed the notice on, and when; without a day it counts as not passed on. */
export function RelayDialog({ node, onClose }: { node: RelayNode; onClose: () => void }) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Passing>();
  const record = useRecordRelay(() => {
    void message.success('已登记。');
    onClose();
  });
  useFieldProblems(form, record.error);
  const { key, body, passedOn, passedBy, note } = node;
  return (
    <ActDialog title="登记传达情况" okText="保存" isOpen onClose={onClose} act={record} formId={FORM}>
      <Form<Passing>
        id={FORM}
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ passedOn, passedBy: passedBy ?? '', note: note ?? '' }}
        onFinish={(typed) => record.run({ ...typed, passedOn: typed.passedOn ?? null, node: key })}
      >
        <p>{body}</p>
        <DayItem name="passedOn" label="传达日期" message="请选择日期。" isOptional extra="清空日期表示尚未传达" />
        <Form.Item name="passedBy" label="经办人">
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="note" label="备注" extra="例如：电话确认、发文编号（可不填）">
          <Input.TextArea maxLength={300} showCount autoSize={{ minRows: 2, maxRows: 5 }} />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
