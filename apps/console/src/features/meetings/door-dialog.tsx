import type { DeskEvent, DoorLink } from '@mengwu/contracts';
import { Flex, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { config } from '../../session/config.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { instantText } from '../../ui/dates.ts';
import { LinkCode } from '../../ui/link-code.tsx';
import { useCreateDoorLink } from './create-door-link.ts';
import { phoneAddress } from './meetings.view.ts';

const FORM = 'door-link';

interface DoorDialogProps {
  meeting: DeskEvent;
  isOpen: boolean;
  onClose: () => void;
}

export function DoorDialog({ meeting, isOpen, onClose }: DoorDialogProps) {
  const [made, setMade] = useState<DoorLink | null>(null);
  const create = useCreateDoorLink(meeting.id, (link) => {
    setMade(link);
    onClose();
  });
  return (
    <>
      <ActDialog
        title="邀请签到志愿者"
        okText="生成签到链接"
        isOpen={isOpen}
        onClose={onClose}
        act={create}
        formId={FORM}
      >
        <Form id={FORM} layout="vertical" requiredMark={false} initialValues={{ door: '正门' }} onFinish={create.run}>
          <p>志愿者打开链接后，就能在手机上为《{meeting.title}》扫码签到，会后权限自动失效。</p>
          <Form.Item
            name="door"
            label="签到口"
            rules={[{ required: true, whitespace: true, message: '请填写签到口的名称。' }]}
          >
            <Input maxLength={20} autoFocus />
          </Form.Item>
        </Form>
      </ActDialog>
      <Modal
        open={made !== null}
        title={`签到链接：${made?.door ?? ''}`}
        okText="完成"
        cancelButtonProps={{ style: { display: 'none' } }}
        onOk={() => setMade(null)}
        onCancel={() => setMade(null)}
        destroyOnHidden
      >
        {made && (
          <Flex vertical gap={12} align="center">
            <LinkCode value={phoneAddress(config.phoneBase, made.path)} label="签到链接二维码" />
            <CopyLink label="签到链接" link={phoneAddress(config.phoneBase, made.path)} />
            <Typography.Text type="secondary">
              有效期至 {instantText(made.expiresAt)}，请只发给志愿者本人。
            </Typography.Text>
          </Flex>
        )}
      </Modal>
    </>
  );
}
