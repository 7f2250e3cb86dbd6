import type { DirectoryField, MyDirectoryEntry } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { to } from '../../../routes';
import { leaveFor } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { TextInput } from '../../../ui/text-input';
import { Toggle } from '../../../ui/toggle';
import { useMyEntry, useSaveEntry } from '../api/my-entry';

export default function DirectoryEntryPage() {
  const alliance = useParam('alliance');
  const query = useMyEntry(alliance);
  return (
    <Page hasBar>
      <Loaded of={query}>{(entry) => <EntryForm alliance={alliance} entry={entry} />}</Loaded>
    </Page>
  );
}

/** Each field by itself: shown to the members of the alliance, or kept for the secretariat. */
function EntryForm({ alliance, entry }: { alliance: string; entry: MyDirectoryEntry }) {
  const [title, setTitle] = useState(entry.title ?? '');
  const [email, setEmail] = useState(entry.email ?? '');
  const [audiences, setAudiences] = useState(entry.audiences);
  const save = useSaveEntry(alliance);
  const toggle = (field: DirectoryField, label: string) => (
    <Toggle
      id={`show-${field}`}
      title={`${label}给本联盟成员看`}
      note={audiences[field] === 'members' ? '本联盟成员和秘书处可见' : '仅秘书处可见'}
      isOn={audiences[field] === 'members'}
      onChange={(isOn) => setAudiences({ ...audiences, [field]: isOn ? 'members' : 'secretariat' })}
    />
  );
  return (
    <>
      <Notice>没有打开的，其他成员看不到；秘书处查看时会留下记录。</Notice>
      <Card isFlush>
        <Cell title="手机号">{entry.phone ?? '未授权'}</Cell>
        {toggle('phone', '手机号')}
      </Card>
      <Card>
        <View className="field__label">邮箱</View>
        <TextInput id="email" label="邮箱" value={email} placeholder="例如 name@school.edu.cn" onType={setEmail} />
      </Card>
      <Card isFlush>{toggle('email', '邮箱')}</Card>
      <Card>
        <View className="field__label">职务</View>
        <TextInput id="title" label="职务" value={title} placeholder="例如 教师发展中心主任" onType={setTitle} />
      </Card>
      <Card isFlush>{toggle('title', '职务')}</Card>
      <FailureNotice error={save.error} />
      <ActionBar>
        <Button
          id="save"
          isBusy={save.isPending}
          onTap={() =>
            save.mutate(
              { email: email.trim(), title: title.trim(), audiences },
              { onSuccess: () => leaveFor(to.directory(alliance)) },
            )
          }
        >
          保存
        </Button>
      </ActionBar>
    </>
  );
}
