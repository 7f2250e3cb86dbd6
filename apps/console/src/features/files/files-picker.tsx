import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import type { FileView } from '@mengwu/contracts';
import { Button, Flex, Progress, Typography } from 'antd';
import { useRef, useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { FileLink } from './file-link.tsx';
import { type Purpose, uploadFile } from './upload-file.ts';

interface FilesPickerProps {
  /** Given by the form. */
  id?: string;
  value?: FileView[];
  onChange?: (files: FileView[]) => void;
  purpose: Purpose;
  most: number;
}

/** Several pictures or PDFs of a form, taken one after the other. */
export function FilesPicker({ id, value = [], onChange, purpose, most }: FilesPickerProps) {
  const alliance = useAlliance();
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number>();
  const [error, setError] = useState<unknown>();
  const send = async (files: readonly File[]) => {
    setError(undefined);
    let taken = value;
    for (const file of files.slice(0, most - value.length)) {
      setPercent(0);
      try {
        taken = [...taken, await uploadFile({ alliance, purpose, file, onProgress: setPercent })];
      } catch (failure) {
        setError(failure);
        break;
      }
    }
    setPercent(undefined);
    if (taken.length > value.length) onChange?.(taken);
  };
  return (
    <Flex vertical gap={4} align="start">
      {value.map((file) => (
        <Flex key={file.id} gap={8} align="center">
          <FileLink file={file} />
          <Button
            size="small"
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={`移除 ${file.name}`}
            onClick={() => onChange?.(value.filter((one) => one.id !== file.id))}
          />
        </Flex>
      ))}
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        accept=".pdf,.jpg,.jpeg,.png,.webp"
        className="visually-hidden"
        onChange={({ target }) => {
          void send([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Flex gap={8} align="center" wrap>
        <Button
          icon={<UploadOutlined aria-hidden />}
          loading={percent !== undefined}
          disabled={value.length >= most}
          onClick={() => input.current?.click()}
        >
          添加文件
        </Button>
        <Typography.Text type="secondary">图片或 PDF，每个不超过 10 MB，最多 {most} 个</Typography.Text>
      </Flex>
      {percent !== undefined && <Progress percent={percent} size="small" aria-label="上传进度" />}
      <ProblemAlert error={error} />
    </Flex>
  );
}
