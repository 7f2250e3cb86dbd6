import { View } from '@tarojs/components';
import { aria } from '../platform/aria';
import { classes } from './classes';

interface Props {
  id: string;
  title: string;
  note: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

export function Toggle({ id, title, note, isOn, onChange }: Props) {
  return (
    <View
      className="cell cell--tap"
      {...aria({ id, role: 'switch', isChecked: isOn, label: title })}
      onClick={() => onChange(!isOn)}
    >
      <View className="grow">
        <View>{title}</View>
        <View className="muted">{note}</View>
      </View>
      <View className={classes('switch', isOn && 'switch--on')} />
    </View>
  );
}
