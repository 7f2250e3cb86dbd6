import type { FileView } from '@mengwu/contracts';
import { Form, Radio } from 'antd';
import type { Act } from '../../session/use-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { FilePicker } from '../files/file-picker.tsx';
import { NoteItem } from './note-item.tsx';

const FORM = 'end-place';

interface Typed {
  reason: 'resigned' | 'removed' | 'termEnded';
  note: string;
  file?: FileView;
}

interface EndDialogProps {
  title: string;
  sentence: string;
  act: Act<{ reason: Typed['reason']; note: string; file: string | null }, unknown>;
  isOpen: boolean;
  onClose: () => void;
}

/** Why a place or an office ends; what the charter leaves to a vote is refused with its article. */
export function EndDialog({ title, sentence, act, isOpen, onClose }: EndDialogProps) {
  return (
    <ActDialog title={title} okText="确认结束" isDanger isOpen={isOpen} onClose={onClose} act={act} formId={FORM}>
      <Form<Typed>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        initialValues={{ reason: 'resigned' }}
        onFinish={({ file, ...typed }) => void act.run({ ...typed, file: file?.id ?? null })}
      >
        <p>{sentence}</p>
        <Form.Item name="reason" label="原因">
          <Radio.Group
            optionType="button"
            options={[
              { value: 'resigned', label: '辞任' },
              { value: 'removed', label: '免去' },
              { value: 'termEnded', label: '任期届满' },
            ]}
          />
        </Form.Item>
        <NoteItem label="说明" placeholder="例如 本人来函，因工作调动辞任" />
        <Form.Item name="file" label="有关文件（选填）">
          <FilePicker />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
