import { UploadOutlined } from '@ant-design/icons';
import type { FileView } from '@mengwu/contracts';
import { Button, Flex, Progress, Typography } from 'antd';
import { useRef, useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { sizeText } from './file.view.ts';
import { type Purpose, uploadFile } from './upload-file.ts';

interface FilePickerProps {
  /** Given by the form. */
  id?: string;
  value?: FileView;
  onChange?: (file: FileView) => void;
  purpose?: Purpose;
}

/** Takes one picture or PDF; what it is worth is checked by the server. */
export function FilePicker({ id, value, onChange, purpose = 'resolution' }: FilePickerProps) {
  const alliance = useAlliance();
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number>();
  const [error, setError] = useState<unknown>();
  const send = async (file: File) => {
    setError(undefined);
    setPercent(0);
    try {
      onChange?.(await uploadFile({ alliance, purpose, file, onProgress: setPercent }));
    } catch (failure) {
      setError(failure);
    }
    setPercent(undefined);
  };
  return (
    <Flex vertical gap={4}>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".pdf,.jpg,.jpeg,.png,.webp"
        className="visually-hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void send(file);
          target.value = '';
        }}
      />
      <Flex gap={8} align="center" wrap>
        <Button icon={<UploadOutlined />} loading={percent !== undefined} onClick={() => input.current?.click()}>
          {value ? '更换文件' : '选择文件'}
        </Button>
        <Typography.Text type="secondary">
          {value ? `${value.name}（${sizeText(value.sizeBytes)}）` : '图片或 PDF，不超过 10 MB'}
        </Typography.Text>
      </Flex>
      {percent !== undefined && <Progress percent={percent} size="small" aria-label="上传进度" />}
      <ProblemAlert error={error} />
    </Flex>
  );
}
