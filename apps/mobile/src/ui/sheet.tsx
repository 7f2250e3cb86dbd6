import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { aria } from '../platform/aria';

interface Props {
  title: string;
  onClose: () => void;
}

export function Sheet({ title, onClose, children }: PropsWithChildren<Props>) {
  return (
    <View className="sheet" {...aria({ role: 'dialog', label: title })} catchMove>
      <View className="sheet__mask" {...aria({ role: 'button', label: '关闭' })} onClick={onClose} />
      <View className="sheet__body">
        <View className="title" {...aria({ role: 'heading' })}>
          {title}
        </View>
        {children}
      </View>
    </View>
  );
}
