import { Form, Input } from 'antd';
import { fenOfYuan } from '../../ui/money.ts';

interface PriceItemProps {
  name: string;
  label: string;
  extra: string;
  isRequired?: boolean;
}

/** An amount in yuan, typed as text so that no float touches it. */
export function PriceItem({ name, label, extra, isRequired = false }: PriceItemProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      rules={[
        {
          validator: async (_, typed?: string) => {
            const isEmpty = !typed || typed.trim() === '';
            if (isEmpty ? isRequired : fenOfYuan(typed) === undefined) {
              throw new Error('请填写金额，最多两位小数，例如 1200 或 99.50。');
            }
          },
        },
      ]}
    >
      <Input inputMode="decimal" prefix="¥" suffix="元" maxLength={11} />
    </Form.Item>
  );
}
