import type { Officer } from '@mengwu/contracts';
import { App, Typography } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { useRevokeOfficer } from './revoke-officer.ts';

interface RevokeDialogProps {
  officer: Officer | null;
  onClose: () => void;
}

export function RevokeDialog({ officer, onClose }: RevokeDialogProps) {
  const { message } = App.useApp();
  const revoke = useRevokeOfficer(() => {
    void message.success('权限已收回。');
    onClose();
  });
  return (
    <ActDialog
      title="收回权限"
      okText="确认收回"
      isOpen={officer !== null}
      onClose={onClose}
      act={revoke}
      onConfirm={() => {
        if (officer?.personId) void revoke.run(officer.personId);
      }}
      isDanger
    >
      <Typography.Paragraph>
        <strong>{officer?.name}</strong>将立即不能进入本联盟的工作台；办理过的记录会保留。
      </Typography.Paragraph>
    </ActDialog>
  );
}
