import type { DeskApplication } from '@mengwu/contracts';
import { App, Typography } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { useReturnItems } from './return-items.ts';

interface ReturnDialogProps {
  application: DeskApplication;
  items: { field: string; label: string; reason: string }[];
  isOpen: boolean;
  onClose: () => void;
  onReturned: () => void;
}

/** What the applicant will read, before it is sent. */
export function ReturnDialog({ application, items, isOpen, onClose, onReturned }: ReturnDialogProps) {
  const { message } = App.useApp();
  const giveBack = useReturnItems(application.id, () => {
    void message.success('已退回，申请人会收到消息。');
    onClose();
    onReturned();
  });
  return (
    <ActDialog
      title="申请人将看到"
      okText="确认退回"
      isOpen={isOpen}
      onClose={onClose}
      act={giveBack}
      onConfirm={() => void giveBack.run({ items: items.map(({ field, reason }) => ({ field, reason })) })}
    >
      <Typography.Paragraph>
        {application.applicant.name}，您为<strong>{application.name}</strong>提交的申请有 {items.length} 项需要更正：
      </Typography.Paragraph>
      <ol aria-label="退回内容">
        {items.map(({ field, label, reason }) => (
          <li key={field} className="text-pre">
            <strong>{label}</strong>：{reason}
          </li>
        ))}
      </ol>
      <Typography.Paragraph type="secondary">只有这些内容会重新开放修改。</Typography.Paragraph>
    </ActDialog>
  );
}
