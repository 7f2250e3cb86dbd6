import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import { TextInput } from '../../../ui/text-input';
import { useObject } from '../api/publicities';
import { EvidenceField } from './evidence-field';
import { REASON_LENGTH } from './publicity.view';

interface Props {
  alliance: string;
  publicity: string;
  onDone: () => void;
}

/** Why the unit should not be admitted, and what proves it. */
export function ObjectionForm({ alliance, publicity, onDone }: Props) {
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const [files, setFiles] = useState<string[]>([]);
  const object = useObject(alliance, publicity);
  const length = reason.trim().length;
  const isReady = length >= REASON_LENGTH.least && length <= REASON_LENGTH.most;
  const send = () =>
    object.mutate(
      { reason: reason.trim(), files },
      {
        onSuccess: (notice) => {
          queryClient.setQueryData(['publicity', alliance, publicity], notice);
          onDone();
        },
      },
    );
  return (
    <>
      <Card title="提出异议">
        <View className="muted">以本单位名义提出，每个成员一次。秘书处会核实并答复您，申请人看不到提出人。</View>
        <View className="spaced">
          <View className="field__label">理由</View>
          <TextInput
            id="reason"
            label="理由"
            isLong
            value={reason}
            placeholder="请写明事实和理由，5 至 1000 字"
            onType={setReason}
          />
        </View>
        <View className="spaced">
          <View className="field__label">证据材料（选填，最多 3 份）</View>
          <EvidenceField alliance={alliance} count={files.length} onUploaded={(file) => setFiles([...files, file])} />
        </View>
      </Card>
      <FailureNotice error={object.error} />
      <ActionBar note={isReady ? undefined : `请写明理由，${REASON_LENGTH.least} 至 ${REASON_LENGTH.most} 字`}>
        <Button id="cancel-objection" kind="quiet" onTap={onDone}>
          暂不提出
        </Button>
        <Button id="send-objection" isOff={!isReady} isBusy={object.isPending} onTap={send}>
          提交异议
        </Button>
      </ActionBar>
    </>
  );
}
