import type { TermView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { ArticleChip, Chip } from '../../../ui/chip';
import { termSpan, termTone } from './term.view';

/** A term in a line: from when to when, and whether it is over. */
export function Term({ term, alliance }: { term: TermView; alliance?: string }) {
  const tone = termTone(term);
  return (
    <View className="place-head">
      <View className="muted">{termSpan(term)}</View>
      {tone && <Chip tone={tone.tone}>{tone.text}</Chip>}
      <ArticleChip article={term.article} {...(alliance && { alliance })} />
    </View>
  );
}
