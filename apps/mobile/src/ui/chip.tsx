import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { articleText } from '../view/article';
import { classes } from './classes';

export type ChipTone = 'plain' | 'ok' | 'warn' | 'danger';

export function Chip({ tone = 'plain', children }: PropsWithChildren<{ tone?: ChipTone }>) {
  return <View className={classes('chip', tone !== 'plain' && `chip--${tone}`)}>{children}</View>;
}

/** Where in the founding document a statement comes from. */
export function ArticleChip({ article }: { article: string | null | undefined }) {
  return article ? <View className="chip">依据：{articleText(article)}</View> : null;
}
