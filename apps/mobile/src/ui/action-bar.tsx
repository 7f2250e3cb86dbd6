import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';

/** The one thing to do on this page, within reach of the thumb. */
export function ActionBar({ note, children }: PropsWithChildren<{ note?: ReactNode }>) {
  return (
    <View className="bar">
      {note && <View className="bar__note">{note}</View>}
      <View className="bar__row">{children}</View>
    </View>
  );
}
