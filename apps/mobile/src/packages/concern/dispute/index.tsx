import type { DisputeDetail, DisputeOutcome } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Chip } from '../../../ui/chip';
import { ConfirmSheet } from '../../../ui/confirm-sheet';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Reason } from '../../../ui/reason';
import { TextInput } from '../../../ui/text-input';
import { dayOf, dayText } from '../../../view/time';
import { toneOf } from '../../../view/tone';
import { useDispute, useRecordEntry } from '../api/disputes';
import { StepList } from '../parts/step-list';
import '../parts/concern.scss';

export default function DisputePage() {
  const alliance = useParam('alliance');
  const query = useDispute(alliance, useParam('id'));
  return (
    <Page hasBar>
      <Loaded of={query}>
        {(dispute) => (
          <>
            <Card>
              <View className="row">
                <View className="title grow">{dispute.title}</View>
                <Chip tone={toneOf(dispute.state)}>{dispute.stateText}</Chip>
              </View>
              <View className="muted">
                {dispute.claimant} 与 {dispute.respondent}
              </View>
            </Card>
            <Card title="处理步骤">
              <StepList steps={dispute.steps} />
            </Card>
            {dispute.entries.map((entry) => (
              <Card key={entry.id}>
                <View className="caption">
                  {entry.sideText} · {dayText(entry.happenedOn)}
                  {entry.outcomeText ? ` · ${entry.outcomeText}` : ''}
                </View>
                <View className="said">{entry.text}</View>
              </Card>
            ))}
            <RecordBar alliance={alliance} dispute={dispute} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const questions = {
  settled: { title: '双方已经解决？', text: '对方也确认后，纠纷办结。', yes: '已经解决' },
  failed: { title: '协商未果？', text: '确认后由秘书处协调，双方不再自行记录结果。', yes: '提请秘书处协调' },
} as const;

function RecordBar({ alliance, dispute }: { alliance: string; dispute: DisputeDetail }) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<'settled' | 'failed'>();
  const record = useRecordEntry(alliance, dispute.id);
  const { continues, failed, settled } = dispute.record;
  if (!continues.allowed) return <Reason decision={continues} />;
  const isReady = text.trim().length >= 2;
  const send = (outcome: DisputeOutcome) =>
    record.mutate(
      { text: text.trim(), outcome, happenedOn: dayOf(Date.now()) },
      { onSuccess: () => setText(''), onSettled: () => setAsked(undefined) },
    );
  return (
    <>
      <Card>
        <View className="field__label">记录情况</View>
        <TextInput
          id="text"
          label="情况"
          isLong
          value={text}
          placeholder="例如 双方电话沟通，约定本周内书面答复"
          onType={setText}
        />
      </Card>
      {!failed.allowed && <Reason decision={failed} />}
      <FailureNotice error={record.error} />
      <ActionBar note={isReady ? undefined : '先写明情况，再选择下一步'}>
        {failed.allowed && (
          <Button id="failed" kind="quiet" isOff={!isReady} onTap={() => setAsked('failed')}>
            协商未果
          </Button>
        )}
        {settled.allowed && (
          <Button id="settled" kind="quiet" isOff={!isReady} onTap={() => setAsked('settled')}>
            已解决
          </Button>
        )}
        <Button id="continues" isOff={!isReady} isBusy={record.isPending} onTap={() => send('continues')}>
          记录
        </Button>
      </ActionBar>
      {asked && (
        <ConfirmSheet
          {...questions[asked]}
          isBusy={record.isPending}
          onYes={() => send(asked)}
          onNo={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
