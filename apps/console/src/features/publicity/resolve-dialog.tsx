import type { DeskObjection } from '@mengwu/contracts';
import { App, Form, Input } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { useResolveObjection, type Verdict } from './publicity.ts';

const FORM = 'resolve-objection';

export interface Answering {
  readonly objection: DeskObjection;
  readonly outcome: Verdict['outcome'];
  readonly applicant: string;
}

const words = {
  sustained: {
    title: '异议成立',
    ok: '确认成立',
    what: (applicant: string) => `${applicant}的申请将不予通过，申请人和提出异议的成员都会收到原因。`,
    done: '已确认异议成立，申请不予通过。',
  },
  dismissed: {
    title: '异议不成立',
    ok: '确认不成立',
    what: (applicant: string) => `${applicant}的公示继续；公示期已满且没有其他异议时，申请立即进入下一步。`,
    done: '已答复，提出异议的成员会收到消息。',
  },
} as const;

export function ResolveDialog({ answering, onClose }: { answering: Answering; onClose: () => void }) {
  const { message } = App.useApp();
  const [form] = Form.useForm<{ answer: string }>();
  const { objection, outcome, applicant } = answering;
  const { title, ok, what, done } = words[outcome];
  const resolve = useResolveObjection(objection.id, () => {
    void message.success(done);
    onClose();
  });
  useFieldProblems(form, resolve.error);
  return (
    <ActDialog
      title={title}
      okText={ok}
      isOpen
      onClose={onClose}
      act={resolve}
      formId={FORM}
      isDanger={outcome === 'sustained'}
    >
      <Form<{ answer: string }>
        id={FORM}
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ answer }) => resolve.run({ outcome, answer })}
      >
        <p>{what(applicant)}</p>
        <Form.Item
          name="answer"
          label="理由"
          extra={`${objection.memberName}会看到这段答复`}
          rules={[{ required: true, min: 2, whitespace: true, message: '请写明理由，至少 2 个字。' }]}
        >
          <Input.TextArea maxLength={500} showCount autoSize={{ minRows: 3, maxRows: 8 }} autoFocus />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
