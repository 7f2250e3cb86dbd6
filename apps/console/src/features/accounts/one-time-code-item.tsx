import { Form, Input } from 'antd';

const digits = (text: unknown) =>
  String(text ?? '')
    .replace(/\D/g, '')
    .slice(0, 6);

/** The six digits of the authenticator; spaces that come with copying are dropped. */
export function OneTimeCodeItem() {
  return (
    <Form.Item
      label="动态码"
      name="oneTimeCode"
      extra="手机验证器里显示的 6 位数字"
      normalize={digits}
      rules={[{ pattern: /^\d{6}$/, required: true, message: '请填写 6 位动态码。' }]}
    >
      <Input size="large" inputMode="numeric" autoComplete="one-time-code" />
    </Form.Item>
  );
}
