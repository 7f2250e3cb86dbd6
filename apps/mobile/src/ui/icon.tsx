import { View } from '@tarojs/components';
import { aria } from '../platform/aria';
import { classes } from './classes';

export type IconName =
  | 'chevron'
  | 'ok'
  | 'cross'
  | 'info'
  | 'warn'
  | 'clock'
  | 'place'
  | 'people'
  | 'file'
  | 'camera'
  | 'ticket'
  | 'message'
  | 'scan'
  | 'money';

type Tone = 'muted' | 'ok' | 'warn' | 'danger';

interface Props {
  name: IconName;
  tone?: Tone;
  isLarge?: boolean;
}

export function Icon({ name, tone, isLarge }: Props) {
  const colour = tone && (tone === 'muted' ? 'icon--muted' : `icon--${tone}-color`);
  return (
    <View
      {...aria({ isHidden: true })}
      className={classes('icon', `icon--${name}`, colour, isLarge && 'icon--large')}
    />
  );
}
