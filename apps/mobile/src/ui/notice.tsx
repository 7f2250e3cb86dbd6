import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { aria } from '../platform/aria';
import { classes } from './classes';
import { Icon, type IconName } from './icon';

type Tone = 'info' | 'ok' | 'warn' | 'danger';

const icons: Record<Tone, IconName> = { info: 'info', ok: 'ok', warn: 'warn', danger: 'warn' };

interface Props {
  id?: string;
  tone?: Tone;
}

export function Notice({ id, tone = 'info', children }: PropsWithChildren<Props>) {
  return (
    <View
      className={classes('notice', `notice--${tone}`)}
      {...aria({ id, role: tone === 'danger' ? 'alert' : undefined })}
    >
      <View className="notice__icon">
        <Icon name={icons[tone]} tone={tone === 'info' ? 'muted' : tone} />
      </View>
      <View className="grow">{children}</View>
    </View>
  );
}
