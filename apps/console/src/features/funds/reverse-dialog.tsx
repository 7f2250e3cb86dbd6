import type { FundMovement } from '@mengwu/contracts';
import { App, Form } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { yuanText } from '../../ui/money.ts';
import { ReasonItem } from '../../ui/reason-item.tsx';
import { useReverse } from './book.ts';

const FORM = 'reverse-movement';

export function ReverseDialog({ movement, onClose }: { movement: FundMovement; onClose: () => void }) {
  const { message } = App.useApp();
  const reverse = useReverse(movement.id, () => {
    void message.success('已冲销。');
    onClose();
  });
  return (
    <ActDialog
      title={`冲销第 ${movement.number} 号`}
      okText="确认冲销"
      isOpen
      isDanger
      onClose={onClose}
      act={reverse}
      formId={FORM}
    >
      <p>
        {movement.kindText}：{movement.partyName}，{yuanText(movement.amountFen)}
        。账目不能修改；冲销会记一笔相反的账，原账保留。
      </p>
      <Form<{ reason: string }>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        onFinish={(typed) => void reverse.run(typed)}
      >
        <ReasonItem label="冲销原因" hint="例如 金额登记错误。原因会留在账上。" />
      </Form>
    </ActDialog>
  );
}
