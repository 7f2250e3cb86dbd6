import type { DeskMember } from '@mengwu/contracts';
import { App, Form, Input } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ReasonItem } from '../../ui/reason-item.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { type NewName, useRenameMember } from './rename-member.ts';

const FORM = 'rename-member';

interface RenameDialogProps {
  member: DeskMember;
  isOpen: boolean;
  onClose: () => void;
}

export function RenameDialog({ member, isOpen, onClose }: RenameDialogProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<NewName>();
  const rename = useRenameMember(member.id, () => {
    void message.success('名称已更新；已有证书的会自动换发。');
    onClose();
  });
  useFieldProblems(form, rename.error);
  return (
    <ActDialog title="更改成员名称" okText="确认更名" isOpen={isOpen} onClose={onClose} act={rename} formId={FORM}>
      <Form<NewName>
        id={FORM}
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: member.name }}
        onFinish={(typed) => void rename.run(typed)}
      >
        <Form.Item name="name" label="新名称" rules={[{ required: true, whitespace: true, message: '请填写新名称。' }]}>
          <Input maxLength={120} />
        </Form.Item>
        <ReasonItem label="更名原因" hint="例如 上级批复更名。原因会留在修改记录中。" />
      </Form>
    </ActDialog>
  );
}
