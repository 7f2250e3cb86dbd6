import { Button as TaroButton } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { aria } from '../platform/aria';
import { classes } from './classes';

interface Props {
  id?: string;
  kind?: 'main' | 'quiet' | 'danger' | 'text';
  isSmall?: boolean;
  /** Cannot be used now; the reason stands beside it in words. */
  isOff?: boolean;
  isBusy?: boolean;
  openType?: 'share';
  label?: string;
  onTap?: () => void;
}

export function Button({
  id,
  kind = 'main',
  isSmall,
  isOff,
  isBusy,
  openType,
  label,
  onTap,
  children,
}: PropsWithChildren<Props>) {
  const isStill = isOff || isBusy;
  return (
    <TaroButton
      className={classes('button', `button--${kind}`, isSmall && 'button--small', isStill && 'button--off')}
      hoverClass="none"
      {...(openType && { openType })}
      {...aria({ id, role: 'button', label, isOff: Boolean(isStill) })}
      onClick={() => {
        if (!isStill) onTap?.();
      }}
    >
      {isBusy ? '请稍候…' : children}
    </TaroButton>
  );
}
