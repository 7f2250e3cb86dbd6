import { Form, Input } from 'antd';

/** Why, or what shows it: kept in the history of the record. */
export function NoteItem({ label, placeholder }: { label: string; placeholder?: string }) {
  return (
    <Form.Item
      name="note"
      label={label}
      rules={[{ required: true, min: 2, whitespace: true, message: `请填写${label}，至少 2 个字。` }]}
    >
      <Input.TextArea
        maxLength={300}
        showCount
        autoSize={{ minRows: 2, maxRows: 6 }}
        {...(placeholder && { placeholder })}
      />
    </Form.Item>
  );
}
