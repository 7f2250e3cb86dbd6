import type { DeskDeparture } from '@mengwu/contracts';
import { App, Form, Input } from 'antd';
import { client } from '../../session/client.ts';
import { useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';

const FORM = 'departure-words';
const BASE = 'POST /alliances/:alliance/desk/departures/:departure';

interface Words {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly done: string;
  readonly isOptional?: boolean;
  readonly isGrave?: boolean;
}

/** Acts that take a few words of the officer. */
export const wordsOf = {
  verify: { title: '核实属实', label: '核实意见', hint: '会写入议案，供表决时查阅。', done: '已核实。' },
  sendBack: { title: '退回案卷', label: '缺什么', hint: '建立案卷的同事会看到。', done: '已退回。' },
  approve: {
    title: '批准退出',
    label: '说明（可不填）',
    hint: '批准后，成员在最后一天 24:00 离开联盟。',
    done: '已批准，成员会收到消息。',
    isOptional: true,
  },
  refuse: {
    title: '不批准退出',
    label: '原因',
    hint: '成员会看到原因，可以再次提出退出。',
    done: '已回复成员。',
    isGrave: true,
  },
  drop: { title: '终止办理', label: '原因', hint: '已告知成员的，成员会收到消息。', done: '已终止。', isGrave: true },
  revive: { title: '不作退出处理', label: '原因', hint: '例如漏登的履职记录。', done: '已处理，成员仍在册。' },
} as const satisfies Record<string, Words>;

interface WordsDialogProps {
  departure: DeskDeparture;
  act: keyof typeof wordsOf;
  onClose: () => void;
}

export function WordsDialog({ departure, act: name, onClose }: WordsDialogProps) {
  const { message } = App.useApp();
  const alliance = useAlliance();
  const [form] = Form.useForm<{ words: string }>();
  const { title, label, hint, done, isOptional = false, isGrave = false }: Words = wordsOf[name];
  const act = useAct(
    (words: string, idempotencyKey): Promise<DeskDeparture> =>
      send(name, { params: { alliance, departure: departure.id }, idempotencyKey }, words),
    () => {
      void message.success(done);
      onClose();
    },
  );
  useFieldProblems(form, act.error);
  return (
    <ActDialog title={title} okText={title} isOpen onClose={onClose} act={act} formId={FORM} isDanger={isGrave}>
      <Form<{ words: string }>
        id={FORM}
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ words }) => void act.run(words ?? '')}
      >
        <Form.Item
          name="words"
          label={label}
          extra={hint}
          rules={isOptional ? [] : [{ required: true, min: 2, whitespace: true, message: '请填写，至少 2 个字。' }]}
        >
          <Input.TextArea maxLength={300} showCount autoSize={{ minRows: 3, maxRows: 8 }} autoFocus />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}

type Request = { params: { alliance: string; departure: string }; idempotencyKey: string };

function send(name: keyof typeof wordsOf, request: Request, words: string): Promise<DeskDeparture> {
  switch (name) {
    case 'verify':
      return client.call(`${BASE}/verify`, { ...request, body: { note: words } });
    case 'sendBack':
      return client.call(`${BASE}/send-back`, { ...request, body: { note: words } });
    case 'approve':
      return client.call(`${BASE}/approve`, { ...request, body: { note: words } });
    case 'refuse':
      return client.call(`${BASE}/refuse`, { ...request, body: { reason: words } });
    case 'drop':
      return client.call(`${BASE}/drop`, { ...request, body: { reason: words } });
    case 'revive':
      return client.call(`${BASE}/revive`, { ...request, body: { reason: words } });
  }
}
