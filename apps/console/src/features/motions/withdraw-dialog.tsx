import { App, Form } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ReasonItem } from '../../ui/reason-item.tsx';
import { useWithdraw } from './motion-acts.ts';
import type { MotionDialogProps } from './motion-dialogs.tsx';

const FORM = 'withdraw-motion';

export function WithdrawDialog({ motion, onClose }: MotionDialogProps) {
  const { message } = App.useApp();
  const act = useWithdraw(motion.id, () => {
    void message.success('议案已撤回。');
    onClose();
  });
  return (
    <ActDialog title="撤回议案" okText="撤回" isOpen onClose={onClose} act={act} formId={FORM} isDanger>
      <Form<{ reason: string }>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        onFinish={(typed) => void act.run(typed)}
      >
        <p>撤回后不再表决，记录保留；如需审议请重新提出。</p>
        <ReasonItem label="撤回原因" hint="写入议案的历史" />
      </Form>
    </ActDialog>
  );
}
