import { DatePicker, Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';

interface DayItemProps {
  name: string;
  label: string;
  message: string;
  hasTime?: boolean;
  extra?: string;
  isOptional?: boolean;
}

/** A day, or a time of Shanghai's clock, kept in the form as text ('2026-05-20', '2026-05-20T13:29'). */
export function DayItem({ name, label, message, hasTime = false, extra, isOptional = false }: DayItemProps) {
  const format = hasTime ? 'YYYY-MM-DD HH:mm' : 'YYYY-MM-DD';
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      rules={[{ required: !isOptional, message }]}
      getValueProps={(text?: string) => ({ value: text ? dayjs(text) : null })}
      normalize={(picked: Dayjs | null) => picked?.format(hasTime ? 'YYYY-MM-DDTHH:mm' : 'YYYY-MM-DD')}
    >
      <DatePicker
        format={format}
        showTime={hasTime ? { format: 'HH:mm', minuteStep: 5 } : false}
        changeOnBlur
        // Enter takes over the typed date; it must not send the form as well.
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
        placeholder={hasTime ? '例如 2026-05-20 14:00' : '例如 2026-05-20'}
        style={{ width: '100%' }}
      />
    </Form.Item>
  );
}
