import type { MotionChoice } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { to } from '../../../routes';
import { goInstead } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ArticleChip } from '../../../ui/chip';
import { EmptyState } from '../../../ui/empty-state';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { useChoices, usePropose } from '../api/propose-motion';
import { PaperField } from '../parts/paper-field';

/** Whoever holds a seat puts a motion before the body, where the charter gives her that. */
export default function ProposePage() {
  const alliance = useParam('alliance');
  return (
    <Page hasBar>
      <Loaded of={useChoices(alliance)}>
        {({ items, reason }) => {
          const [first, ...rest] = items;
          if (!first) return <EmptyState icon="info" title="目前不能提出议案" text={reason ?? ''} />;
          return <Proposal alliance={alliance} choices={[first, ...rest]} />;
        }}
      </Loaded>
    </Page>
  );
}

function Proposal({ alliance, choices }: { alliance: string; choices: [MotionChoice, ...MotionChoice[]] }) {
  const [choice, setChoice] = useState(choices[0]);
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [papers, setPapers] = useState<string[]>([]);
  const propose = usePropose(alliance);
  const isReady = title.trim().length >= 2 && text.trim().length >= 2;
  const send = () =>
    propose.mutate(
      { body: choice.body, kind: choice.kind, title: title.trim(), text: text.trim(), papers },
      { onSuccess: ({ id }) => goInstead(to.motion(alliance, id)) },
    );
  const pick = (label: string) => setChoice(choices.find((one) => one.label === label) ?? choice);
  return (
    <>
      <Card>
        <View className="stack">
          <View>
            <View className="field__label">提交给哪个机构、哪一类</View>
            <Select
              id="choice"
              label="机构与类别"
              value={choice.label}
              options={choices.map(({ label }) => label)}
              onChoose={pick}
            />
            <View className="muted">
              {choice.bodyName}有此职权 <ArticleChip article={choice.article} />
            </View>
          </View>
          <View>
            <View className="field__label">标题</View>
            <TextInput id="title" label="标题" value={title} placeholder="一句话说明，120 字以内" onType={setTitle} />
          </View>
          <View>
            <View className="field__label">内容</View>
            <TextInput id="text" label="内容" isLong value={text} placeholder="请写明建议和理由" onType={setText} />
          </View>
          <View>
            <View className="field__label">材料（选填）</View>
            <PaperField alliance={alliance} onUploaded={(file) => setPapers((before) => [...before, file])} />
          </View>
        </View>
      </Card>
      <FailureNotice error={propose.error} />
      <ActionBar note={isReady ? '提交后由秘书处列入会议议程' : '请填写标题和内容'}>
        <Button id="propose" isOff={!isReady} isBusy={propose.isPending} onTap={send}>
          提出议案
        </Button>
      </ActionBar>
    </>
  );
}
