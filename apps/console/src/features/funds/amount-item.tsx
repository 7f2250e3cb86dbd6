import { Form, Input } from 'antd';
import { fenOfYuan } from '../../ui/money.ts';

/** An amount typed in yuan. */
export function AmountItem({ label = '金额（元）' }: { label?: string }) {
  return (
    <Form.Item
      name="yuan"
      label={label}
      rules={[
        { required: true, message: '请填写金额。' },
        {
          validator: (_, text: string | undefined) =>
            !text || (fenOfYuan(text) ?? 0) > 0
              ? Promise.resolve()
              : Promise.reject(new Error('请填写大于 0 的金额，最多两位小数。')),
        },
      ]}
    >
      <Input inputMode="decimal" maxLength={12} placeholder="例如 5000 或 5000.50" prefix="¥" />
    </Form.Item>
  );
}
