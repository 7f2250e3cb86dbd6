import { View } from '@tarojs/components';
import { useState } from 'react';
import { to } from '../../../routes';
import { goInstead } from '../../../session/go';
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
import '../parts/concern.scss';
import { useOpenDispute, useRespondents } from '../api/disputes';

interface Respondent {
  id: string;
  name: string;
}

export default function NewDisputePage() {
  const alliance = useParam('alliance');
  const [respondent, setRespondent] = useState<Respondent>();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const open = useOpenDispute(alliance);
  const isReady = respondent && title.trim().length >= 2 && text.trim().length >= 2;
  const send = () => {
    if (!respondent) return;
    open.mutate(
      { respondentId: respondent.id, title: title.trim(), text: text.trim() },
      { onSuccess: ({ id }) => goInstead(to.dispute(alliance, id)) },
    );
  };
  return (
    <Page hasBar>
      <Notice>纠纷先由双方友好协商；协商未果后，秘书处才会协调。对方会收到消息。</Notice>
      {respondent ? (
        <Card isFlush>
          <Cell
            id="respondent"
            title={respondent.name}
            note="对方成员，点一下更换"
            onTap={() => setRespondent(undefined)}
          />
        </Card>
      ) : (
        <ChooseMember alliance={alliance} onChoose={setRespondent} />
      )}
      <Card>
        <View className="spaced">
          <View className="field__label">标题</View>
          <TextInput id="title" label="标题" value={title} placeholder="一句话说明，60 字以内" onType={setTitle} />
        </View>
        <View className="spaced">
          <View className="field__label">情况</View>
          <TextInput
            id="text"
            label="情况"
            isLong
            value={text}
            placeholder="请写明经过和希望，2000 字以内"
            onType={setText}
          />
        </View>
      </Card>
      <FailureNotice error={open.error} />
      <ActionBar note={isReady ? undefined : '请选择对方成员，并填写标题和情况'}>
        <Button id="send" isOff={!isReady} isBusy={open.isPending} onTap={send}>
          提出，先友好协商
        </Button>
      </ActionBar>
    </Page>
  );
}

function ChooseMember({ alliance, onChoose }: { alliance: string; onChoose: (member: Respondent) => void }) {
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  const found = useRespondents(alliance, q);
  return (
    <Card isFlush title="对方成员">
      <View className="cell">
        <TextInput
          id="search"
          label="查找成员"
          value={typed}
          placeholder="输入名称查找"
          onType={setTyped}
          onLeave={() => setQ(typed.trim())}
        />
      </View>
      <Loaded of={found}>
        {({ items }) => (
          <>
            {items.length === 0 && <Cell title="没有找到" note="请换个名称再找。" />}
            {items.slice(0, 8).map((member) => (
              <Cell key={member.id} id={`member-${member.id}`} title={member.name} onTap={() => onChoose(member)} />
            ))}
          </>
        )}
      </Loaded>
    </Card>
  );
}
