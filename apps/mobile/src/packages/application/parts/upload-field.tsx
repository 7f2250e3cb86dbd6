import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { type ChosenFile, chooseFile, takePhoto } from '../../../platform/upload';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Track } from '../../../ui/progress';
import { messageOf } from '../../../view/failure';
import { uploadFile } from '../api/upload-file';
import { PhotoHelp } from './photo-help';
import { refusalOf } from './upload.view';

interface Props {
  id: string;
  alliance: string;
  /** The file that stands there now. */
  name: string | undefined;
  onUploaded: (file: string) => void;
}

type State =
  | { kind: 'idle' }
  | { kind: 'sending'; file: ChosenFile; percent: number }
  | { kind: 'sent'; file: ChosenFile }
  | { kind: 'failed'; file: ChosenFile; text: string; canRetry: boolean };

export function UploadField({ id, alliance, name, onUploaded }: Props) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const send = async (file: ChosenFile | undefined) => {
    if (!file) return;
    const refusal = refusalOf(file);
    if (refusal) return setState({ kind: 'failed', file, text: refusal, canRetry: false });
    setState({ kind: 'sending', file, percent: 0 });
    try {
      const stored = await uploadFile(alliance, file, (percent) => setState({ kind: 'sending', file, percent }));
      setState({ kind: 'sent', file });
      onUploaded(stored.id);
    } catch (error) {
      setState({ kind: 'failed', file, text: messageOf(error).text, canRetry: true });
    }
    return undefined;
  };
  const isSending = state.kind === 'sending';
  const shown = state.kind === 'idle' ? name : state.file.name;
  return (
    <View className="upload">
      {shown && (
        <View className="row upload__file">
          {state.kind !== 'idle' && state.file.isPicture ? (
            <Image className="upload__thumb" src={state.file.path} mode="aspectFill" nativeProps={{ alt: '' }} />
          ) : (
            <Icon name="file" tone="muted" />
          )}
          <View className="grow">{shown}</View>
          {(state.kind === 'sent' || state.kind === 'idle') && <Icon name="ok" tone="ok" />}
        </View>
      )}
      {isSending && (
        <View>
          <Track percent={state.percent} />
          <View className="caption">正在上传 {state.percent}%</View>
        </View>
      )}
      {state.kind === 'failed' && (
        <View className="field__error">
          <Icon name="warn" tone="danger" />
          <View className="grow">{state.text}</View>
        </View>
      )}
      <View className="upload__buttons">
        {state.kind === 'failed' && state.canRetry && (
          <Button id={`${id}-retry`} kind="quiet" onTap={() => void send(state.file)}>
            重试上传
          </Button>
        )}
        <Button id={`${id}-photo`} kind="quiet" isOff={isSending} onTap={() => void takePhoto().then(send)}>
          <Icon name="camera" /> 拍照
        </Button>
        <Button id={`${id}-file`} kind="quiet" isOff={isSending} onTap={() => void chooseFile().then(send)}>
          <Icon name="file" /> {shown ? '换一个文件' : '选择文件'}
        </Button>
      </View>
      <PhotoHelp />
    </View>
  );
}
