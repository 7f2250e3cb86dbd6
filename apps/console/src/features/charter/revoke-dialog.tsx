import type { CharterSetting } from '@mengwu/contracts';
import { App, Form } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { dayText } from '../../ui/dates.ts';
import { useRevokeSetting } from './charter.ts';
import { SettingReason } from './setting-reason.tsx';

interface RevokeDialogProps {
  setting: CharterSetting;
  isOpen: boolean;
  onClose: () => void;
}

/** An answer can be taken back until the day from which it holds. */
export function RevokeDialog({ setting, isOpen, onClose }: RevokeDialogProps) {
  const { message } = App.useApp();
  const revoke = useRevokeSetting(setting.id, () => {
    void message.success('已撤回，办理方式不变。');
    onClose();
  });
  const formId = `revoke-${setting.id}`;
  return (
    <ActDialog
      title="撤回设定"
      okText="确认撤回"
      isOpen={isOpen}
      onClose={onClose}
      act={revoke}
      formId={formId}
      isDanger
    >
      <p>
        “{setting.question}”设为“{setting.setTo}”，原定{dayText(setting.holdsFrom)}起生效。
      </p>
      <Form<{ reason: string }>
        id={formId}
        layout="vertical"
        requiredMark={false}
        onFinish={({ reason }) => revoke.run({ reason })}
      >
        <SettingReason hint="撤回也会留在记录里。" />
      </Form>
    </ActDialog>
  );
}
