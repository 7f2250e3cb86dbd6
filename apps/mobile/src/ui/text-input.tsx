import { Input, Textarea } from '@tarojs/components';

interface Props {
  id: string;
  label: string;
  value: string;
  type?: 'text' | 'number' | 'digit' | 'tel';
  isLong?: boolean;
  placeholder?: string;
  onType: (value: string) => void;
  onLeave?: () => void;
}

/** WeChat cuts inputs at 140 characters unless told otherwise; the server's own limit is shown beside the field. */
const UNLIMITED = -1;

export function TextInput({ id, label, value, type = 'text', isLong, placeholder, onType, onLeave }: Props) {
  const shared = {
    id,
    value,
    placeholder,
    maxlength: UNLIMITED,
    placeholderClass: 'placeholder',
    nativeProps: { 'aria-label': label },
    onInput: (event: { detail: { value: string } }) => onType(event.detail.value),
    onBlur: onLeave,
  };
  return isLong ? (
    <Textarea {...shared} className="textarea" />
  ) : (
    <Input {...shared} className="input" type={type as 'text'} />
  );
}
