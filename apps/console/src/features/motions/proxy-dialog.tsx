import type { FileView } from '@mengwu/contracts';
import { App, Form, Select } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { FilePicker } from '../files/file-picker.tsx';
import { useSitting } from '../sittings/sitting.ts';
import { useRecordProxy } from './motion-acts.ts';
import type { MotionDialogProps } from './motion-dialogs.tsx';

const FORM = 'record-proxy';

interface Typed {
  giver: string;
  holder: string;
  file: FileView;
}

/** Somebody absent is voted for by somebody present, where the charter lets her. */
export function ProxyDialog({ motion, onClose }: MotionDialogProps) {
  const { message } = App.useApp();
  const sitting = useSitting(motion.sitting ?? '');
  const act = useRecordProxy(motion.sitting ?? '', () => {
    void message.success('委托已登记，对本次会议的表决有效。');
    onClose();
  });
  const people = (sitting.data?.participants ?? []).map(({ mandate, name, unitName }) => ({
    value: mandate,
    label: unitName ? `${name}（${unitName}）` : name,
  }));
  const send = ({ giver, holder, file }: Typed) => void act.run({ giver, holder, file: file.id });
  return (
    <ActDialog title="登记委托表决" okText="登记" isOpen onClose={onClose} act={act} formId={FORM}>
      <Form<Typed> id={FORM} layout="vertical" requiredMark={false} onFinish={send}>
        <Form.Item name="giver" label="委托人（不能到会）" rules={[{ required: true, message: '请选择委托人。' }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={people} loading={sitting.isPending} />
        </Form.Item>
        <Form.Item name="holder" label="受托人（到会）" rules={[{ required: true, message: '请选择受托人。' }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={people} loading={sitting.isPending} />
        </Form.Item>
        <Form.Item name="file" label="委托书" rules={[{ required: true, message: '请上传委托书。' }]}>
          <FilePicker purpose="motion" />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
