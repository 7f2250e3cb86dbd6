import type { Cited, DutyTaskKind } from '@mengwu/contracts';
import { useNavigate } from '@tanstack/react-router';
import { App, Form, Input, Radio } from 'antd';
import { client } from '../../session/client.ts';
import { useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { MemberSelect } from '../funds/member-select.tsx';
import { ArticleItem } from './article-item.tsx';

const FORM = 'give-task';

interface Typed {
  kind: DutyTaskKind;
  title: string;
  text: string;
  dueOn: string;
  article?: string;
  to: 'all' | 'some';
  members?: string[];
}

const kinds: readonly { value: DutyTaskKind; label: string }[] = [
  { value: 'task', label: '任务' },
  { value: 'material', label: '资料' },
  { value: 'reply', label: '征求意见' },
];

interface GiveDialogProps {
  duties: readonly Cited[];
  isOpen: boolean;
  onClose: () => void;
}

/** A task, a request for material or for a reply, to all members or to chosen ones. */
export function GiveDialog({ duties, isOpen, onClose }: GiveDialogProps) {
  const { message } = App.useApp();
  const alliance = useAlliance();
  const navigate = useNavigate();
  const [form] = Form.useForm<Typed>();
  const to = Form.useWatch('to', form);
  const act = useAct(
    ({ to: whom, members = [], ...typed }: Typed, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/duty-tasks', {
        params: { alliance },
        body: { ...typed, members: whom === 'all' ? 'all' : members },
        idempotencyKey,
      }),
    ({ id, assigned }) => {
      void message.success(`已发给 ${assigned} 个成员。`);
      form.resetFields();
      onClose();
      void navigate({ to: '/alliances/$alliance/duties/tasks/$task', params: { alliance, task: id } });
    },
  );
  useFieldProblems(form, act.error);
  return (
    <ActDialog title="布置任务" okText="发给成员" isOpen={isOpen} onClose={onClose} act={act} formId={FORM}>
      <Form<Typed>
        id={FORM}
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: 'material', to: 'all' }}
        onFinish={(typed) => void act.run(typed)}
      >
        <Form.Item name="kind" label="类别">
          <Radio.Group optionType="button" options={[...kinds]} />
        </Form.Item>
        <Form.Item
          name="title"
          label="标题"
          rules={[{ required: true, min: 2, whitespace: true, message: '请填写标题，至少 2 个字。' }]}
        >
          <Input maxLength={60} showCount placeholder="例如 报送年度阶段性成果" />
        </Form.Item>
        <Form.Item
          name="text"
          label="要求"
          rules={[{ required: true, min: 2, whitespace: true, message: '请写明要求。' }]}
        >
          <Input.TextArea maxLength={1000} showCount autoSize={{ minRows: 4, maxRows: 10 }} />
        </Form.Item>
        <DayItem
          name="dueOn"
          label="截止日期"
          message="请选择截止日期。"
          extra="到这一天 24:00 为止；到期前三天提醒一次。"
        />
        <ArticleItem duties={duties} />
        <Form.Item name="to" label="发给">
          <Radio.Group
            optionType="button"
            options={[
              { value: 'all', label: '全体成员' },
              { value: 'some', label: '部分成员' },
            ]}
          />
        </Form.Item>
        {to === 'some' && (
          <Form.Item
            name="members"
            label="成员"
            rules={[{ required: true, type: 'array', min: 1, message: '请至少选择一个成员。' }]}
          >
            <MemberSelect isMultiple />
          </Form.Item>
        )}
      </Form>
    </ActDialog>
  );
}
