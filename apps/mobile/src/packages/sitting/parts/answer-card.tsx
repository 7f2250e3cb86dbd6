import type { NoticeAnswer, SittingView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import { Sheet } from '../../../ui/sheet';
import { TextInput } from '../../../ui/text-input';
import { useAcknowledge } from '../api/acknowledge';

/** One tap says that I come; the last answer counts. */
export function AnswerCard({ sitting }: { sitting: SittingView }) {
  const acknowledge = useAcknowledge(sitting);
  const [isAbsent, setIsAbsent] = useState(false);
  const [note, setNote] = useState('');
  if (!sitting.actions.acknowledge.allowed) return null;
  const send = (answer: NoticeAnswer, why: string | null = null) =>
    acknowledge.mutate({ answer, note: why }, { onSettled: () => setIsAbsent(false) });
  const isBusy = acknowledge.isPending;
  return (
    <Card title="能参加吗？">
      <View className="stack">
        {sitting.answerText && (
          <View className="muted" id="my-answer">
            您的回复：{sitting.answerText}。如有变化可以重新选择。
          </View>
        )}
        <View className="answers">
          <Button
            id="answer-attending"
            kind={sitting.answer === 'attending' ? 'main' : 'quiet'}
            isBusy={isBusy}
            onTap={() => send('attending')}
          >
            能参加
          </Button>
          <Button
            id="answer-absent"
            kind={sitting.answer === 'absent' ? 'main' : 'quiet'}
            isBusy={isBusy}
            onTap={() => setIsAbsent(true)}
          >
            不能参加
          </Button>
        </View>
        {sitting.answer === null && (
          <Button id="answer-received" kind="text" isBusy={isBusy} onTap={() => send('received')}>
            已收到，稍后再定
          </Button>
        )}
        <FailureNotice error={acknowledge.error} />
      </View>
      {isAbsent && (
        <Sheet title="不能参加" onClose={() => setIsAbsent(false)}>
          <View className="stack">
            <View className="muted">可以写一句原因，会写进会议纪要。</View>
            <TextInput id="absent-note" label="原因" value={note} placeholder="例如 出差（可不填）" onType={setNote} />
          </View>
          <View className="sheet__buttons">
            <Button id="absent-no" kind="quiet" onTap={() => setIsAbsent(false)}>
              再想想
            </Button>
            <Button id="absent-yes" isBusy={isBusy} onTap={() => send('absent', note.trim().slice(0, 200) || null)}>
              确认不能参加
            </Button>
          </View>
        </Sheet>
      )}
    </Card>
  );
}
