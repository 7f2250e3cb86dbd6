import { App, Form, Input, Radio } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { type Approval, useApprove } from './motion-acts.ts';
import type { MotionDialogProps } from './motion-dialogs.tsx';

const FORM = 'approve-motion';

export function ApproveDialog({ motion, onClose }: MotionDialogProps) {
  const { message } = App.useApp();
  const act = useApprove(motion.id, ({ stateText }) => {
    void message.success(`已登记：${stateText}。`);
    onClose();
  });
  const current = motion.steps.find(({ state }) => state === 'current');
  return (
    <ActDialog title="登记批准" okText="登记" isOpen onClose={onClose} act={act} formId={FORM}>
      <Form<Approval>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        initialValues={{ outcome: 'approved', note: '' }}
        onFinish={(typed) => void act.run({ ...typed, note: typed.note ?? '' })}
      >
        <p>
          {current?.bodyName}：{current?.does}。登记后决议随即生效；与本议案有关的人员不能办理。
        </p>
        <Form.Item name="outcome" label="结果">
          <Radio.Group
            options={[
              { value: 'approved', label: '批准' },
              { value: 'refused', label: '不予批准' },
            ]}
          />
        </Form.Item>
        <DayItem name="on" label="日期" message="请选择日期。" />
        <Form.Item name="note" label="说明">
          <Input.TextArea maxLength={300} showCount autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
