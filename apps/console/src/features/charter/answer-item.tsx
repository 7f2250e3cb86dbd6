import type { AnswerForm } from '@mengwu/contracts';
import { Flex, Form, Input, InputNumber, Radio, Space } from 'antd';
import { DayItem } from '../../ui/day-item.tsx';

const needed = (message: string) => [{ required: true, message }];

/** The field for an answer, in the form that the question asks for. */
export function AnswerItem({ form: { kind, choices, unit, hint } }: { form: AnswerForm }) {
  switch (kind) {
    case 'choice':
      return (
        <Form.Item name="choice" label="怎样办理" rules={needed('请选择一项。')}>
          <Radio.Group>
            <Space orientation="vertical">
              {choices.map((choice) => (
                <Radio key={choice} value={choice}>
                  {choice}
                </Radio>
              ))}
            </Space>
          </Radio.Group>
        </Form.Item>
      );
    case 'number':
      return (
        <Form.Item name="number" label="数量" extra={hint} rules={needed('请填写大于 0 的整数。')}>
          <InputNumber min={1} max={10_000} precision={0} suffix={unit} style={{ width: 180 }} />
        </Form.Item>
      );
    case 'fraction':
      return (
        <Form.Item label="比例" extra="例如 2 / 3 表示三分之二以上，含三分之二。" style={{ marginBlockEnd: 12 }}>
          <Flex gap={8} align="baseline">
            <Form.Item name="numerator" noStyle rules={needed('请填写分子。')}>
              <InputNumber min={1} max={100} precision={0} aria-label="分子" />
            </Form.Item>
            /
            <Form.Item name="denominator" noStyle rules={needed('请填写分母。')}>
              <InputNumber min={1} max={100} precision={0} aria-label="分母" />
            </Form.Item>
          </Flex>
        </Form.Item>
      );
    case 'day':
      return <DayItem name="day" label="日期" message="请选择日期。" />;
    case 'text':
      return (
        <Form.Item name="text" label="内容" extra={hint} rules={needed('请填写内容。')}>
          <Input.TextArea maxLength={500} showCount autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
      );
  }
}
