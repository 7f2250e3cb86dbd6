import type { DepartureView, FileView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { UploadList } from '../../../features/files/upload-list';
import { to } from '../../../routes';
import { leaveFor } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { CitedList } from '../../../ui/cited-list';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { Reason } from '../../../ui/reason';
import { TextInput } from '../../../ui/text-input';
import { dayText } from '../../../view/time';
import { useDeparture, useReply } from '../api/departures';
import '../parts/departure.scss';

const MOST_FILES = 9;

/** What the unit says to the grounds held against it. */
export default function ReplyPage() {
  const alliance = useParam('alliance');
  const query = useDeparture(alliance, useParam('id'));
  return (
    <Page hasBar>
      <Loaded of={query}>{(departure) => <Write key={departure.id} departure={departure} />}</Loaded>
    </Page>
  );
}

function Write({ departure }: { departure: DepartureView }) {
  const { alliance, id, grounds, replyUntil, actions } = departure;
  const [text, setText] = useState(departure.reply?.text ?? '');
  const [files, setFiles] = useState<FileView[]>(departure.reply?.files ?? []);
  const reply = useReply(alliance, id);
  const isReady = text.trim().length >= 2;
  const send = () =>
    reply.mutate(
      { text: text.trim(), files: files.map((file) => file.id) },
      { onSuccess: () => leaveFor(to.departure(alliance, id)) },
    );
  return (
    <>
      {replyUntil && (
        <Notice>申辩期到 {dayText(replyUntil)} 24:00。期满前可以修改，之后连同案卷一并提交表决机构。</Notice>
      )}
      <Card title="秘书处提出的除名情形">
        <CitedList items={grounds} isPlain />
      </Card>
      <Card>
        <View className="field__label">申辩内容</View>
        <TextInput
          id="text"
          label="申辩内容"
          isLong
          value={text}
          placeholder="请逐条说明事实和理由，2000 字以内"
          onType={setText}
        />
      </Card>
      <Card title="证明材料（可不传）">
        <UploadList
          id="proof"
          alliance={alliance}
          purpose="departure"
          files={files}
          most={MOST_FILES}
          onChange={setFiles}
        />
      </Card>
      <Reason decision={actions.reply} />
      <FailureNotice error={reply.error} />
      <ActionBar>
        <Button id="send" isOff={!isReady || !actions.reply.allowed} isBusy={reply.isPending} onTap={send}>
          提交申辩
        </Button>
      </ActionBar>
    </>
  );
}
