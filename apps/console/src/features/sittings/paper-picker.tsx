import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import type { FileView } from '@mengwu/contracts';
import { Button, Flex, Progress, Typography } from 'antd';
import { useRef, useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { FileLink } from '../files/file-link.tsx';
import { uploadFile } from '../files/upload-file.ts';

const MOST = 30;

interface PaperPickerProps {
  papers: readonly FileView[];
  onChange: (papers: FileView[]) => void;
  isBusy?: boolean;
}

/** The papers of a sitting: several pictures or PDFs, one after the other. */
export function PaperPicker({ papers, onChange, isBusy = false }: PaperPickerProps) {
  const alliance = useAlliance();
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number>();
  const [error, setError] = useState<unknown>();
  const send = async (files: readonly File[]) => {
    setError(undefined);
    let taken = [...papers];
    for (const file of files.slice(0, MOST - papers.length)) {
      setPercent(0);
      try {
        taken = [...taken, await uploadFile({ alliance, purpose: 'sitting', file, onProgress: setPercent })];
      } catch (failure) {
        setError(failure);
        break;
      }
    }
    setPercent(undefined);
    if (taken.length > papers.length) onChange(taken);
  };
  return (
    <Flex vertical gap={4} align="start">
      {papers.map((file) => (
        <Flex key={file.id} gap={8} align="center">
          <FileLink file={file} />
          <Button
            size="small"
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={`移除 ${file.name}`}
            disabled={isBusy}
            onClick={() => onChange(papers.filter(({ id }) => id !== file.id))}
          />
        </Flex>
      ))}
      <input
        ref={input}
        type="file"
        multiple
        accept=".pdf,.jpg,.jpeg,.png,.webp"
        className="visually-hidden"
        aria-label="选择会议材料"
        onChange={({ target }) => {
          void send([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Flex gap={8} align="center" wrap>
        <Button
          icon={<UploadOutlined aria-hidden />}
          loading={percent !== undefined || isBusy}
          disabled={papers.length >= MOST}
          onClick={() => input.current?.click()}
        >
          添加材料
        </Button>
        <Typography.Text type="secondary">图片或 PDF，每个不超过 10 MB</Typography.Text>
      </Flex>
      {percent !== undefined && <Progress percent={percent} size="small" aria-label="上传进度" />}
      <ProblemAlert error={error} />
    </Flex>
  );
}
