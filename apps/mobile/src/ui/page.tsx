import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { aria } from '../platform/aria';
import { useCareMode } from './care-mode';
import { classes } from './classes';

interface Props {
  /** Leaves room for a bar fixed at the bottom. */
  hasBar?: boolean;
  isTab?: boolean;
}

export function Page({ hasBar, isTab, children }: PropsWithChildren<Props>) {
  const isCare = useCareMode();
  return (
    <View
      className={classes('page', isCare && 'page--care', hasBar && 'page--bar', isTab && 'page--tab')}
      {...aria({ role: 'main' })}
    >
      {children}
    </View>
  );
}
