import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { aria } from '../platform/aria';
import { classes } from './classes';

interface Props {
  id?: string;
  title?: string;
  /** Rows reach the card's edges. */
  isFlush?: boolean;
  onTap?: () => void;
}

export function Card({ id, title, isFlush, onTap, children }: PropsWithChildren<Props>) {
  return (
    <View
      className={classes('card', isFlush && 'card--flush', onTap && 'cell--tap')}
      {...aria({ id, role: onTap && 'button' })}
      {...(onTap && { onClick: onTap })}
    >
      {title && (
        <View className="card__title" {...aria({ role: 'heading' })}>
          {title}
        </View>
      )}
      {children}
    </View>
  );
}
