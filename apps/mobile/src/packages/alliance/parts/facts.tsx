import type { CharterFact } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ArticleChip } from '../../../ui/chip';
import { OpenQuestion } from '../../../ui/open-question';
import { keyed } from '../../../view/keyed';
import { groupFacts } from './facts.view';

const SHOWN_FIRST = 6;

/** What the charter says, group by group; the long list opens on demand. */
export function Facts({ alliance, facts }: { alliance: string; facts: CharterFact[] }) {
  const [isWhole, setIsWhole] = useState(false);
  if (facts.length === 0) return null;
  const shown = isWhole ? facts : facts.slice(0, SHOWN_FIRST);
  return (
    <Card title="章程要点">
      {groupFacts(shown).map(({ group, facts: inGroup }) => (
        <View className="facts" key={group}>
          <View className="muted">{group}</View>
          {keyed(inGroup).map(({ key, item }) => (
            <View className="fact" key={key}>
              <View className="strong small">{item.label}</View>
              <View>{item.value}</View>
              <ArticleChip article={item.article} />
              <OpenQuestion text={item.openQuestion} />
            </View>
          ))}
        </View>
      ))}
      <Button id="charter" kind="text" onTap={() => go(to.charter(alliance))}>
        逐条看章程：系统怎样执行，哪些还没有说清
      </Button>
      {facts.length > SHOWN_FIRST && (
        <Button id="all-facts" kind="text" onTap={() => setIsWhole(!isWhole)}>
          {isWhole ? '收起' : `展开全部 ${facts.length} 条`}
        </Button>
      )}
    </Card>
  );
}
