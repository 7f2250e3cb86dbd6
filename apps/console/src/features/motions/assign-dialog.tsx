import type { ResolutionCard } from '@mengwu/contracts';
import { App, Form, Input } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { type Assignment, useAssign } from './resolutions.ts';

const FORM = 'assign-resolution';

/** Who carries a resolution out, and by when; reminders go out three days before. */
export function AssignDialog({ resolution, onClose }: { resolution: ResolutionCard; onClose: () => void }) {
  const { message } = App.useApp();
  const { id, number, title, tracker } = resolution;
  const assign = useAssign(id, () => {
    void message.success('已安排落实。');
    onClose();
  });
  return (
    <ActDialog title={`安排落实：${number}`} okText="保存" isOpen onClose={onClose} act={assign} formId={FORM}>
      <Form<Assignment>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        initialValues={{ responsible: tracker?.responsible, dueOn: tracker?.dueOn }}
        onFinish={(typed) => void assign.run(typed)}
      >
        <p>{title}</p>
        <Form.Item
          name="responsible"
          label="负责人或单位"
          rules={[{ required: true, min: 2, whitespace: true, message: '请填写负责人或单位。' }]}
        >
          <Input maxLength={60} autoFocus />
        </Form.Item>
        <DayItem name="dueOn" label="完成日期" message="请选择完成日期。" extra="到期前三天提醒秘书处和主持人" />
      </Form>
    </ActDialog>
  );
}
