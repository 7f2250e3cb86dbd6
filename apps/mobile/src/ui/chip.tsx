import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { aria } from '../platform/aria';
import { to } from '../routes';
import { go } from '../session/go';
import { useParam } from '../session/use-param';
import { citedText } from '../view/article';
import { classes } from './classes';

export type ChipTone = 'plain' | 'ok' | 'warn' | 'danger';

export function Chip({ tone = 'plain', children }: PropsWithChildren<{ tone?: ChipTone }>) {
  return <View className={classes('chip', tone !== 'plain' && `chip--${tone}`)}>{children}</View>;
}

interface ArticleChipProps {
  article: string | null | undefined;
  /** Where the page itself names no alliance, or means another one. */
  alliance?: string;
}

/** Where in the founding document a statement comes from; a tap opens the charter at that place. */
export function ArticleChip({ article, alliance }: ArticleChipProps) {
  const here = useParam('alliance');
  if (!article) return null;
  const of = alliance ?? here;
  const text = `依据：${citedText(article)}`;
  if (of === '') return <View className="chip">{text}</View>;
  return (
    <View
      className="chip-tap"
      {...aria({ role: 'button', label: `${text}，查看章程` })}
      onClick={(event) => {
        event.stopPropagation();
        go(to.charter(of, article));
      }}
    >
      <View className="chip chip--link">{text}</View>
    </View>
  );
}
