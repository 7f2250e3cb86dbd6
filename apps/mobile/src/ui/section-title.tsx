import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { aria } from '../platform/aria';

export function SectionTitle({ children }: PropsWithChildren) {
  return (
    <View className="section-title" {...aria({ role: 'heading' })}>
      {children}
    </View>
  );
}
