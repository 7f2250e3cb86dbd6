import { useMutation } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { uploadFile } from '../../../features/files/upload-file';
import { type ChosenFile, chooseFile, takePhoto } from '../../../platform/upload';
import { Button } from '../../../ui/button';
import { FailureNotice } from '../../../ui/failure-notice';
import { Icon } from '../../../ui/icon';

const MOST = 3;

interface Props {
  alliance: string;
  count: number;
  onUploaded: (file: string) => void;
}

/** What proves an objection: photographs or papers, each sent at once. */
export function EvidenceField({ alliance, count, onUploaded }: Props) {
  const [names, setNames] = useState<string[]>([]);
  const upload = useMutation({
    mutationFn: (file: ChosenFile) => uploadFile({ alliance, purpose: 'objection', file, onProgress: () => {} }),
    onSuccess: (stored) => {
      setNames((before) => [...before, stored.name]);
      onUploaded(stored.id);
    },
  });
  const send = (file: ChosenFile | undefined) => {
    if (file) upload.mutate(file);
  };
  return (
    <>
      {names.map((name) => (
        <View className="row" key={name}>
          <Icon name="file" tone="muted" />
          <View className="grow">{name}</View>
          <Icon name="ok" tone="ok" />
        </View>
      ))}
      <FailureNotice error={upload.error} />
      {count < MOST && (
        <View className="evidence">
          <Button id="evidence-photo" kind="quiet" isBusy={upload.isPending} onTap={() => void takePhoto().then(send)}>
            <Icon name="camera" /> 拍照
          </Button>
          <Button id="evidence-file" kind="quiet" isBusy={upload.isPending} onTap={() => void chooseFile().then(send)}>
            <Icon name="file" /> 选择文件
          </Button>
        </View>
      )}
    </>
  );
}
