import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { aria } from '../platform/aria';
import { classes } from './classes';
import { Icon } from './icon';

interface Props {
  id: string;
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

export function Tick({ id, label, isOn, onChange, children }: PropsWithChildren<Props>) {
  return (
    <View className="tick" {...aria({ id, role: 'checkbox', isChecked: isOn, label })} onClick={() => onChange(!isOn)}>
      <View className={classes('tick__box', isOn && 'tick__box--on')}>{isOn && <Icon name="ok" />}</View>
      <View className="grow">{children}</View>
    </View>
  );
}
