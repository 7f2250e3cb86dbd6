import { Form, Input } from 'antd';

/** Why something is settled this way: shown to members and auditors. */
export function SettingReason({ hint }: { hint: string }) {
  return (
    <Form.Item
      name="reason"
      label="理由"
      extra={hint}
      rules={[{ required: true, min: 5, whitespace: true, message: '请写明理由，至少 5 个字。' }]}
    >
      <Input.TextArea maxLength={500} showCount autoSize={{ minRows: 2, maxRows: 8 }} />
    </Form.Item>
  );
}
