import type { ConcernDetail } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { FileCells } from '../../../features/files/file-cells';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ArticleChip, Chip } from '../../../ui/chip';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { TextInput } from '../../../ui/text-input';
import { dayText, momentText } from '../../../view/time';
import { toneOf } from '../../../view/tone';
import { useAsk, useClose, useConcern } from '../api/concerns';
import '../parts/concern.scss';

export default function ConcernPage() {
  const alliance = useParam('alliance');
  const query = useConcern(alliance, useParam('id'));
  return (
    <Page hasBar>
      <Loaded of={query}>{(concern) => <Concern alliance={alliance} concern={concern} />}</Loaded>
    </Page>
  );
}

function Concern({ alliance, concern }: { alliance: string; concern: ConcernDetail }) {
  const { state, stateText, isOverdue, dueOn } = concern;
  return (
    <>
      <Card>
        <View className="row">
          <View className="title grow">{concern.title}</View>
          <Chip tone={isOverdue ? 'danger' : toneOf(state)}>{stateText}</Chip>
        </View>
        <View className="muted">{concern.kindText}</View>
        <ArticleChip article={concern.article} />
      </Card>
      {state === 'waiting' && (
        <Notice tone={isOverdue ? 'warn' : 'info'}>
          {isOverdue
            ? `答复期限 ${dayText(dueOn)} 已过，可以直接联系秘书处催办。`
            : `秘书处应在 ${dayText(dueOn)} 前答复。`}
        </Notice>
      )}
      {concern.messages.map((message) => (
        <Card key={message.id}>
          <View className="caption">
            {message.name} · {momentText(message.at)}
          </View>
          <View className="said">{message.text}</View>
          <FileCells alliance={alliance} files={message.files} />
        </Card>
      ))}
      {concern.write.allowed && <Ask alliance={alliance} concern={concern} />}
    </>
  );
}

function Ask({ alliance, concern }: { alliance: string; concern: ConcernDetail }) {
  const [text, setText] = useState('');
  const ask = useAsk(alliance, concern.id);
  const close = useClose(alliance, concern.id);
  return (
    <>
      <Card>
        <View className="field__label">还有话要说</View>
        <TextInput
          id="more-text"
          label="补充内容"
          isLong
          value={text}
          placeholder="补充情况或继续追问"
          onType={setText}
        />
      </Card>
      <FailureNotice error={ask.error ?? close.error} />
      <ActionBar>
        {concern.state === 'answered' && (
          <Button id="close" kind="quiet" isBusy={close.isPending} onTap={() => close.mutate(undefined)}>
            答复满意，办结
          </Button>
        )}
        <Button
          id="ask"
          isOff={text.trim().length < 2}
          isBusy={ask.isPending}
          onTap={() => ask.mutate({ text: text.trim() }, { onSuccess: () => setText('') })}
        >
          发送
        </Button>
      </ActionBar>
    </>
  );
}
