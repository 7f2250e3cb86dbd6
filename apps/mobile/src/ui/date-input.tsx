import { Picker, View } from '@tarojs/components';
import { aria } from '../platform/aria';
import { dayText } from '../view/time';
import { classes } from './classes';
import { Icon } from './icon';

interface Props {
  id: string;
  label: string;
  value: string;
  onChoose: (value: string) => void;
}

export function DateInput({ id, label, value, onChoose }: Props) {
  return (
    <Picker id={id} mode="date" value={value} onChange={(event) => onChoose(String(event.detail.value))}>
      <View className="input input--select" {...aria({ role: 'button', label: `${label}：${value || '请选择日期'}` })}>
        <View className={classes(!value && 'placeholder')}>{value ? dayText(value) : '请选择日期'}</View>
        <Icon name="chevron" tone="muted" />
      </View>
    </Picker>
  );
}
