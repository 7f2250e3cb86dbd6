import { Form, Input } from 'antd';

export function ReasonItem({ label, hint }: { label: string; hint: string }) {
  return (
    <Form.Item
      name="reason"
      label={label}
      extra={hint}
      rules={[{ required: true, min: 2, whitespace: true, message: '请写明原因，至少 2 个字。' }]}
    >
      <Input.TextArea maxLength={300} showCount autoSize={{ minRows: 3, maxRows: 8 }} autoFocus />
    </Form.Item>
  );
}
