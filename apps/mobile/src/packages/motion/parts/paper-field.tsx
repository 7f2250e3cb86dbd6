import type { FileView } from '@mengwu/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FileCells } from '../../../features/files/file-cells';
import { uploadFile } from '../../../features/files/upload-file';
import { type ChosenFile, chooseFile } from '../../../platform/upload';
import { Button } from '../../../ui/button';
import { FailureNotice } from '../../../ui/failure-notice';
import { Icon } from '../../../ui/icon';

interface Props {
  alliance: string;
  onUploaded: (file: string) => void;
}

/** The papers of a motion, one by one; each is sent at once. */
export function PaperField({ alliance, onUploaded }: Props) {
  const [papers, setPapers] = useState<FileView[]>([]);
  const upload = useMutation({
    mutationFn: (file: ChosenFile) => uploadFile({ alliance, purpose: 'motion', file, onProgress: () => {} }),
    onSuccess: (paper) => {
      setPapers((before) => [...before, paper]);
      onUploaded(paper.id);
    },
  });
  const send = (file: ChosenFile | undefined) => {
    if (file) upload.mutate(file);
  };
  return (
    <>
      <FileCells alliance={alliance} files={papers} />
      <FailureNotice error={upload.error} />
      <Button id="add-paper" kind="quiet" isBusy={upload.isPending} onTap={() => void chooseFile().then(send)}>
        <Icon name="file" /> 添加材料
      </Button>
    </>
  );
}
