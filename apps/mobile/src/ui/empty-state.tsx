import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon, type IconName } from './icon';

interface Props {
  icon: IconName;
  title: string;
  text?: string;
}

export function EmptyState({ icon, title, text, children }: PropsWithChildren<Props>) {
  return (
    <View className="empty">
      <View className="empty__icon">
        <Icon name={icon} isLarge />
      </View>
      <View className="strong">{title}</View>
      {text && <View className="muted">{text}</View>}
      {children}
    </View>
  );
}
