import type { DutyKind, DutyLedger, FileView } from '@mengwu/contracts';
import { App, Form, Input, Radio } from 'antd';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { FilePicker } from '../files/file-picker.tsx';
import { ArticleItem } from './article-item.tsx';

const FORM = 'enter-duty';

interface Typed {
  kind: DutyKind;
  on: string;
  title: string;
  article?: string;
  file: FileView;
}

const kinds: readonly { value: DutyKind; label: string }[] = [
  { value: 'attendance', label: '参加会议活动' },
  { value: 'task', label: '完成任务' },
  { value: 'material', label: '提交材料' },
  { value: 'reply', label: '回复意见' },
];

interface EnterDialogProps {
  ledger: DutyLedger;
  isOpen: boolean;
  onClose: () => void;
}

/** What a member did outside the system, with the paper that shows it. */
export function EnterDialog({ ledger, isOpen, onClose }: EnterDialogProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const act = useDeskAct('POST /alliances/:alliance/desk/members/:member/duties', { member: ledger.memberId }, () => {
    void message.success('已记入履职台账。');
    form.resetFields();
    onClose();
  });
  useFieldProblems(form, act.error);
  return (
    <ActDialog title="登记履职" okText="登记" isOpen={isOpen} onClose={onClose} act={act} formId={FORM}>
      <Form<Typed>
        id={FORM}
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: 'attendance' }}
        onFinish={({ file, ...typed }) => void act.run({ ...typed, file: file.id })}
      >
        <Form.Item name="kind" label="事项">
          <Radio.Group optionType="button" options={[...kinds]} />
        </Form.Item>
        <DayItem name="on" label="日期" message="请选择日期。" />
        <Form.Item
          name="title"
          label="内容"
          rules={[{ required: true, min: 2, whitespace: true, message: '请写明内容，至少 2 个字。' }]}
        >
          <Input maxLength={60} showCount placeholder="例如 承办区域研讨活动" />
        </Form.Item>
        <ArticleItem duties={ledger.duties} />
        <Form.Item name="file" label="证明材料" rules={[{ required: true, message: '请上传证明材料。' }]}>
          <FilePicker purpose="duty" />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
