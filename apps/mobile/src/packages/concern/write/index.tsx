import type { ConcernKind } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { to } from '../../../routes';
import { goInstead } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import { Page } from '../../../ui/page';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { useOpenConcern } from '../api/concerns';
import { UploadField } from '../parts/upload-field';
import '../parts/concern.scss';

const kinds: Record<ConcernKind, string> = { suggestion: '建议', criticism: '批评', supervision: '监督' };

export default function NewConcernPage() {
  const alliance = useParam('alliance');
  const [kind, setKind] = useState<ConcernKind>('suggestion');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [files, setFiles] = useState<string[]>([]);
  const open = useOpenConcern(alliance);
  const isReady = title.trim().length >= 2 && text.trim().length >= 2;
  const send = () =>
    open.mutate(
      { kind, title: title.trim(), text: text.trim(), files },
      { onSuccess: ({ id }) => goInstead(to.concern(alliance, id)) },
    );
  const choose = (label: string) =>
    setKind((Object.keys(kinds) as ConcernKind[]).find((each) => kinds[each] === label) ?? kind);
  return (
    <Page hasBar>
      <Card>
        <View className="spaced">
          <View className="field__label">类别</View>
          <Select id="kind" label="类别" value={kinds[kind]} options={Object.values(kinds)} onChoose={choose} />
        </View>
        <View className="spaced">
          <View className="field__label">标题</View>
          <TextInput id="title" label="标题" value={title} placeholder="一句话说明，60 字以内" onType={setTitle} />
        </View>
        <View className="spaced">
          <View className="field__label">内容</View>
          <TextInput
            id="text"
            label="内容"
            isLong
            value={text}
            placeholder="请写明情况和希望，2000 字以内"
            onType={setText}
          />
        </View>
        <View className="spaced">
          <View className="field__label">附件（选填）</View>
          <UploadField id="file" alliance={alliance} onUploaded={(file) => setFiles([...files, file])} />
        </View>
      </Card>
      <FailureNotice error={open.error} />
      <ActionBar note={isReady ? undefined : '请填写标题和内容'}>
        <Button id="send" isOff={!isReady} isBusy={open.isPending} onTap={send}>
          提交给秘书处
        </Button>
      </ActionBar>
    </Page>
  );
}
