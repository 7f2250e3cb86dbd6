import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { aria } from '../platform/aria';
import { classes } from './classes';
import { Icon } from './icon';

interface Props {
  id?: string;
  title: ReactNode;
  note?: ReactNode;
  onTap?: () => void;
}

/** A row: what it is on the left, its value or a way onward on the right. */
export function Cell({ id, title, note, onTap, children }: PropsWithChildren<Props>) {
  return (
    <View
      className={classes('cell', onTap && 'cell--tap')}
      {...aria({ id, role: onTap && 'button' })}
      {...(onTap && { onClick: onTap })}
    >
      <View className="grow">
        <View>{title}</View>
        {note && <View className="muted">{note}</View>}
      </View>
      {children !== undefined && <View className="cell__value">{children}</View>}
      {onTap && <Icon name="chevron" tone="muted" />}
    </View>
  );
}
