import type { DeskSitting } from '@mengwu/contracts';
import { Flex, Typography } from 'antd';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { FileLink } from '../files/file-link.tsx';
import { PaperPicker } from './paper-picker.tsx';
import { useSetPapers } from './sitting-acts.ts';

export function PapersPanel({ sitting }: { sitting: DeskSitting }) {
  const { papers, actions, version } = sitting;
  const set = useSetPapers(sitting.id);
  return (
    <Panel title="会议材料">
      {actions.editAgenda.allowed ? (
        <PaperPicker
          papers={papers}
          isBusy={set.isRunning}
          onChange={(now) => void set.run({ version, papers: now.map(({ id }) => id) })}
        />
      ) : (
        <Flex vertical gap={4} align="start">
          {papers.map((file) => (
            <FileLink key={file.id} file={file} />
          ))}
          {papers.length === 0 && <Typography.Text type="secondary">没有会议材料</Typography.Text>}
        </Flex>
      )}
      <ProblemAlert error={set.error} onRepeat={set.repeat} />
    </Panel>
  );
}
