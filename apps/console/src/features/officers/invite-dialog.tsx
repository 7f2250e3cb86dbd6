import { Alert, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { invitationLink } from '../accounts/invitation.view.ts';
import { useInviteOfficer } from './invite-officer.ts';

const FORM = 'invite-officer';

interface InviteDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

export function InviteDialog({ isOpen, onClose }: InviteDialogProps) {
  const [link, setLink] = useState<string>();
  const invite = useInviteOfficer(({ token }) => {
    setLink(invitationLink(window.location.origin, token));
    onClose();
  });
  return (
    <>
      <ActDialog title="邀请同事" okText="生成邀请链接" isOpen={isOpen} onClose={onClose} act={invite} formId={FORM}>
        <Form id={FORM} layout="vertical" requiredMark={false} onFinish={invite.run}>
          <Form.Item
            name="name"
            label="同事姓名"
            rules={[{ required: true, whitespace: true, message: '请填写同事的姓名。' }]}
          >
            <Input maxLength={30} autoFocus />
          </Form.Item>
        </Form>
      </ActDialog>
      <Modal
        open={link !== undefined}
        title="邀请链接"
        cancelButtonProps={{ style: { display: 'none' } }}
        okText="我已复制"
        onOk={() => setLink(undefined)}
        onCancel={() => setLink(undefined)}
        mask={{ closable: false }}
        destroyOnHidden
      >
        <Alert
          type="warning"
          showIcon
          title="链接只显示这一次，只能使用一次。请当面或通过可靠的方式交给本人。"
          style={{ marginBlockEnd: 12 }}
        />
        <CopyLink label="邀请链接" link={link ?? ''} />
      </Modal>
    </>
  );
}
