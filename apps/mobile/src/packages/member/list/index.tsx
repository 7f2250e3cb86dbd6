import { View } from '@tarojs/components';
import { useState } from 'react';
import { useParam } from '../../../session/use-param';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { ArticleChip } from '../../../ui/chip';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { TextInput } from '../../../ui/text-input';
import { dayText } from '../../../view/time';
import { useMemberList } from '../api/get-member-list';

/** C10: the members as the secretariat has published them, for everyone to read. */
export default function MemberListPage() {
  const alliance = useParam('alliance');
  const query = useMemberList(alliance);
  const [q, setQ] = useState('');
  return (
    <Page>
      <Loaded of={query}>
        {(list) => {
          const shown = list.members.filter(({ name }) => name.includes(q.trim()));
          return (
            <>
              <Card>
                <View className="title">{list.allianceName}</View>
                <View className="muted">
                  第 {list.edition} 期 · {dayText(list.publishedOn)}公布 · 共 {list.members.length} 个成员
                </View>
                <ArticleChip article={list.article} />
              </Card>
              <Card>
                <TextInput id="search" label="查找成员" value={q} placeholder="输入名称查找" onType={setQ} />
              </Card>
              <Card isFlush>
                {shown.length === 0 && <Cell title="没有符合的成员" note="请换个名称再找。" />}
                {shown.map(({ number, name, kindLabel, joinedOn }) => (
                  <Cell key={number} title={name} note={`${kindLabel} · ${dayText(joinedOn)}加入`} />
                ))}
              </Card>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
