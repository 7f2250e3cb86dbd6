import type { DeskAssignment } from '@mengwu/contracts';
import { App, Form, Input } from 'antd';
import { client } from '../../session/client.ts';
import { useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';

export type AnswerAct = 'confirm' | 'return' | 'cancel';

const FORM = 'decide-answer';
const BASE = 'POST /alliances/:alliance/desk/duty-assignments/:assignment';

const words: Record<AnswerAct, { title: string; done: string; label?: string; hint?: string }> = {
  confirm: { title: '确认答复', done: '已确认，记入履职台账。' },
  return: {
    title: '退回答复',
    done: '已退回，成员会收到消息。',
    label: '缺什么',
    hint: '成员会看到，补充后再次答复。',
  },
  cancel: { title: '取消任务', done: '已取消。', label: '原因', hint: '该成员不再需要答复。' },
};

interface AnswerDialogProps {
  assignment: DeskAssignment;
  act: AnswerAct;
  onClose: () => void;
}

export function AnswerDialog({ assignment, act: name, onClose }: AnswerDialogProps) {
  const { message } = App.useApp();
  const alliance = useAlliance();
  const { title, done, label, hint } = words[name];
  const act = useAct(
    (typed: string, idempotencyKey): Promise<DeskAssignment> => {
      const request = { params: { alliance, assignment: assignment.id }, idempotencyKey };
      if (name === 'confirm') return client.call(`${BASE}/confirm`, request);
      if (name === 'return') return client.call(`${BASE}/return`, { ...request, body: { remark: typed } });
      return client.call(`${BASE}/cancel`, { ...request, body: { reason: typed } });
    },
    () => {
      void message.success(done);
      onClose();
    },
  );
  return (
    <ActDialog
      title={title}
      okText={title}
      isOpen
      onClose={onClose}
      act={act}
      formId={FORM}
      isDanger={name === 'cancel'}
    >
      <Form<{ words?: string }>
        id={FORM}
        layout="vertical"
        requiredMark={false}
        onFinish={({ words: typed = '' }) => void act.run(typed)}
      >
        {label === undefined ? (
          <p>
            {assignment.memberName}的答复将按答复当天记入履职台账：“{assignment.title}”。
          </p>
        ) : (
          <Form.Item
            name="words"
            label={`${assignment.memberName}：${label}`}
            extra={hint}
            rules={[{ required: true, min: 2, whitespace: true, message: '请填写，至少 2 个字。' }]}
          >
            <Input.TextArea maxLength={200} showCount autoSize={{ minRows: 3, maxRows: 8 }} autoFocus />
          </Form.Item>
        )}
      </Form>
    </ActDialog>
  );
}
