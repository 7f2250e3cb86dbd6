import type { CharterArticle, CharterProvision } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { Chip } from '../../../ui/chip';
import { classes } from '../../../ui/classes';
import { keyed } from '../../../view/keyed';
import { aboutText, headingText, toneOf } from './articles.view';

function Provision({ provision, heading }: { provision: CharterProvision; heading: string }) {
  const { label, text, article, enforcement, enforcementText, how, open } = provision;
  return (
    <View className="provision">
      <View className="caption">
        {label}
        {article !== heading && ` · ${headingText(article)}`}
      </View>
      <View>{text}</View>
      {enforcement !== 'statement' && (
        <View className="row row--wrap provision__how">
          <Chip tone={toneOf(provision)}>{enforcementText}</Chip>
          {how && <View className="small grow">{how}</View>}
        </View>
      )}
      {open && <View className="open-question">{open}</View>}
    </View>
  );
}

interface Props {
  article: CharterArticle;
  id: string;
  /** The place that the reader came for. */
  isTarget: boolean;
  isOpenFirst: boolean;
}

/** One article: its heading, and behind a tap what it says and what is done about it. */
export function Article({ article, id, isTarget, isOpenFirst }: Props) {
  const [isOpen, setIsOpen] = useState(isOpenFirst);
  return (
    <View id={id} className={classes('article', isTarget && 'article--target')}>
      <Card isFlush>
        <Cell
          title={headingText(article.heading)}
          note={isOpen ? undefined : aboutText(article)}
          onTap={() => setIsOpen(!isOpen)}
        >
          {isOpen ? '收起' : '展开'}
        </Cell>
        {isOpen &&
          keyed(article.provisions).map(({ key, item }) => (
            <Provision key={key} provision={item} heading={article.heading} />
          ))}
      </Card>
    </View>
  );
}
