import type { FileView } from '@mengwu/contracts';
import { App, Form, Input } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { FilePicker } from '../files/file-picker.tsx';
import { useFile } from './motion-acts.ts';
import type { MotionDialogProps } from './motion-dialogs.tsx';

const FORM = 'file-motion';

interface Typed {
  file: FileView;
  on: string;
  note?: string;
}

/** A filing with the authority, with its paper. */
export function FileDialog({ motion, onClose }: MotionDialogProps) {
  const { message } = App.useApp();
  const act = useFile(motion.id, ({ stateText }) => {
    void message.success(`已登记：${stateText}。`);
    onClose();
  });
  const does = motion.steps.find(({ state }) => state === 'current')?.does ?? '办理';
  const send = ({ file, on, note }: Typed) => void act.run({ file: file.id, on, note: note ?? '' });
  return (
    <ActDialog title={`登记：${does}`} okText="登记" isOpen onClose={onClose} act={act} formId={FORM}>
      <Form<Typed> id={FORM} layout="vertical" requiredMark={false} onFinish={send}>
        <Form.Item name="file" label="证明文件" rules={[{ required: true, message: '请上传证明文件。' }]}>
          <FilePicker purpose="motion" />
        </Form.Item>
        <DayItem name="on" label="办理日期" message="请选择办理日期。" />
        <Form.Item name="note" label="说明">
          <Input.TextArea maxLength={300} showCount autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
