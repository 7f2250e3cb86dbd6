import type { FileView } from '@mengwu/contracts';
import { useMutation } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { aria } from '../../platform/aria';
import { type ChosenFile, chooseFile, takePhoto } from '../../platform/upload';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { Icon } from '../../ui/icon';
import { uploadFile } from './upload-file';

interface Props {
  id: string;
  alliance: string;
  purpose: Parameters<typeof uploadFile>[0]['purpose'];
  files: readonly FileView[];
  most: number;
  onChange: (files: FileView[]) => void;
}

/** Files of a form, each sent at once; what was chosen by mistake goes with one tap. */
export function UploadList({ id, alliance, purpose, files, most, onChange }: Props) {
  const upload = useMutation({
    mutationFn: (file: ChosenFile) => uploadFile({ alliance, purpose, file, onProgress: () => {} }),
    onSuccess: (stored) => onChange([...files, stored]),
  });
  const send = (file: ChosenFile | undefined) => {
    if (file) upload.mutate(file);
  };
  return (
    <>
      {files.map((file) => (
        <View className="row upload" key={file.id}>
          <Icon name="file" tone="muted" />
          <View className="grow">{file.name}</View>
          <View
            className="upload__remove"
            {...aria({ role: 'button', label: `移除 ${file.name}` })}
            onClick={() => onChange(files.filter((one) => one.id !== file.id))}
          >
            移除
          </View>
        </View>
      ))}
      <FailureNotice error={upload.error} />
      {files.length < most && (
        <View className="row upload">
          <Button id={`${id}-photo`} kind="quiet" isBusy={upload.isPending} onTap={() => void takePhoto().then(send)}>
            <Icon name="camera" /> 拍照
          </Button>
          <Button id={`${id}-choose`} kind="quiet" isBusy={upload.isPending} onTap={() => void chooseFile().then(send)}>
            <Icon name="file" /> 选择文件
          </Button>
        </View>
      )}
    </>
  );
}
