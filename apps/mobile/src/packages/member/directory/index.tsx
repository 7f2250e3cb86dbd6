import type { DirectoryCard } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { EmptyState } from '../../../ui/empty-state';
import { Loaded } from '../../../ui/loaded';
import { More } from '../../../ui/more';
import { Page } from '../../../ui/page';
import { TextInput } from '../../../ui/text-input';
import { useDirectory } from '../api/get-directory';

/** The people of the members, as each of them wants to be seen. */
export default function DirectoryPage() {
  const alliance = useParam('alliance');
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  const directory = useDirectory(alliance, q);
  return (
    <Page>
      <Card isFlush>
        <Cell
          id="my-entry"
          title="我的联系方式"
          note="手机号、邮箱、职务给谁看，由您决定"
          onTap={() => go(to.directoryEntry(alliance))}
        />
      </Card>
      <Card>
        <TextInput
          id="search"
          label="查找"
          value={typed}
          placeholder="输入姓名或单位"
          onType={setTyped}
          onLeave={() => setQ(typed.trim())}
        />
      </Card>
      <Loaded of={directory}>
        {({ pages }) => {
          const people = pages.flatMap((page) => page.items);
          if (people.length === 0) return <EmptyState icon="people" title="没有找到" text="请换个姓名或单位再找。" />;
          return (
            <>
              {people.map((person) => (
                <Person key={`${person.personId}-${person.memberName}`} person={person} />
              ))}
              <More of={directory} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Person({ person }: { person: DirectoryCard }) {
  const { name, memberName, roleText, title, phone, email } = person;
  const hidesAll = !phone && !email;
  return (
    <Card>
      <View className="row">
        <View className="grow">
          <View className="strong">{name}</View>
          <View className="muted">
            {memberName} · {title ?? roleText}
          </View>
          {email && <View className="muted">{email}</View>}
          {hidesAll && <View className="caption">联系方式仅秘书处可见</View>}
        </View>
        {phone && (
          <Button
            kind="quiet"
            isSmall
            label={`拨打${name}的电话`}
            onTap={() => {
              Taro.makePhoneCall({ phoneNumber: phone }).catch(() => {});
            }}
          >
            拨打
          </Button>
        )}
      </View>
    </Card>
  );
}
