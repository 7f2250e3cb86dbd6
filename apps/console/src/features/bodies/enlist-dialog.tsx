import type { Seatable } from '@mengwu/contracts';
import { Form, Input } from 'antd';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';

const FORM = 'enlist-person';

interface EnlistDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onDone: (person: Seatable) => void;
}

/** Enters a person by name who has not signed in yet; a link hands the places over later. */
export function EnlistDialog({ isOpen, onClose, onDone }: EnlistDialogProps) {
  const enlist = useDeskAct('POST /alliances/:alliance/desk/seatable', {}, onDone);
  return (
    <ActDialog title="录入姓名" okText="录入" isOpen={isOpen} onClose={onClose} act={enlist} formId={FORM}>
      <Form<{ name: string; organisation?: string }>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        onFinish={({ name, organisation = '' }) => void enlist.run({ name, organisation })}
      >
        <p>用于还没有用手机登录过的人员。登记后可生成绑定链接，由本人打开后接管席位和职务。</p>
        <Form.Item name="name" label="姓名" rules={[{ required: true, whitespace: true, message: '请填写姓名。' }]}>
          <Input maxLength={30} autoFocus />
        </Form.Item>
        <Form.Item name="organisation" label="单位（选填）">
          <Input maxLength={120} />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
