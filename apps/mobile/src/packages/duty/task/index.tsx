import type { DutyAssignment, FileView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { FileCells } from '../../../features/files/file-cells';
import { UploadList } from '../../../features/files/upload-list';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ArticleChip, Chip } from '../../../ui/chip';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { Reason } from '../../../ui/reason';
import { TextInput } from '../../../ui/text-input';
import { dayText, momentText } from '../../../view/time';
import { toneOf } from '../../../view/tone';
import { useAnswer, useTask } from '../api/duties';
import '../parts/duty.scss';

const MOST_FILES = 9;

/** What the secretariat asks for, and the unit's answer to it. */
export default function TaskPage() {
  const query = useTask(useParam('alliance'), useParam('id'));
  return (
    <Page hasBar>
      <Loaded of={query}>{(task) => <Task key={task.id} task={task} />}</Loaded>
    </Page>
  );
}

function Task({ task }: { task: DutyAssignment }) {
  const { alliance, title, text, article, dueOn, isOverdue, state, stateText, remark } = task;
  return (
    <>
      <Card>
        <View className="row row--top">
          <View className="grow">
            <View className="title">{title}</View>
            <View className="muted">
              {task.allianceName} · {task.kindText}
            </View>
          </View>
          <Chip tone={isOverdue ? 'danger' : toneOf(`task-${state}`)}>{isOverdue ? '已超期' : stateText}</Chip>
        </View>
        <View className="pre">{text}</View>
        <View className="muted">{dayText(dueOn)} 24:00 前答复</View>
        <ArticleChip article={article} alliance={alliance} />
      </Card>
      {remark && state === 'returned' && <Notice tone="warn">秘书处退回了答复：{remark}</Notice>}
      {remark && state === 'cancelled' && <Notice>这项任务已取消：{remark}</Notice>}
      {task.answeredAt && (
        <Card title="我方答复">
          <View className="caption">
            {task.answeredBy} · {momentText(task.answeredAt)}
          </View>
          {task.answer && <View className="pre">{task.answer}</View>}
          <FileCells alliance={alliance} files={task.files} />
        </Card>
      )}
      {state !== 'confirmed' && state !== 'cancelled' && <Answer task={task} />}
    </>
  );
}

function Answer({ task }: { task: DutyAssignment }) {
  const { alliance, id, state, actions } = task;
  const [text, setText] = useState(task.answer ?? '');
  const [files, setFiles] = useState<FileView[]>(task.files);
  const answer = useAnswer(alliance, id);
  const isReady = text.trim() !== '' || files.length > 0;
  if (!actions.answer.allowed) return <Reason decision={actions.answer} />;
  return (
    <>
      <Card>
        <View className="field__label">{state === 'open' ? '答复' : '修改答复'}</View>
        <TextInput id="text" label="答复" isLong value={text} placeholder="2000 字以内" onType={setText} />
      </Card>
      <Card title="文件（可不传）">
        <UploadList id="file" alliance={alliance} purpose="duty" files={files} most={MOST_FILES} onChange={setFiles} />
      </Card>
      <FailureNotice error={answer.error} />
      <ActionBar note={isReady ? undefined : '请写明答复，或上传文件。'}>
        <Button
          id="answer"
          isOff={!isReady}
          isBusy={answer.isPending}
          onTap={() => answer.mutate({ text: text.trim(), files: files.map((file) => file.id) })}
        >
          {state === 'open' ? '提交答复' : '重新提交'}
        </Button>
      </ActionBar>
    </>
  );
}
