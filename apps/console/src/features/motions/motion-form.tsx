import type { DeskMotion, FileView, MotionChoice } from '@mengwu/contracts';
import { Alert, Button, Flex, Form, Input, Select } from 'antd';
import { decisionReason } from '../../ui/decision-reason.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useLeaveGuard } from '../../ui/use-leave-guard.ts';
import { FilesPicker } from '../files/files-picker.tsx';
import { ChoiceWay } from './choice-way.tsx';
import { type NewMotion, useSaveMotion } from './motion-acts.ts';
import { choiceKey, choicesByBody, subjectKey } from './motions.view.ts';

interface Typed {
  choice?: string;
  subject?: string;
  office?: string;
  title: string;
  text: string;
  papers?: FileView[];
}

interface MotionFormProps {
  choices: MotionChoice[];
  motion?: DeskMotion;
  backTo: string;
  onSaved: (motion: DeskMotion) => void;
}

const MOST_PAPERS = 20;

export function MotionForm({ choices, motion, backTo, onSaved }: MotionFormProps) {
  const [form] = Form.useForm<Typed>();
  const leave = useLeaveGuard();
  const save = useSaveMotion(motion, (saved) => {
    leave.allow();
    onSaved(saved);
  });
  const picked = Form.useWatch('choice', form);
  const choice = choices.find((one) => choiceKey(one) === picked);
  return (
    <Form<Typed>
      form={form}
      layout="vertical"
      requiredMark={false}
      style={{ maxWidth: 760 }}
      initialValues={{ title: motion?.title ?? '', text: motion?.text ?? '', papers: motion?.papers ?? [] }}
      onValuesChange={leave.hold}
      onFinish={(typed) => void save.run(motionInput(typed, choice))}
    >
      {!motion && (
        <>
          <Form.Item
            name="choice"
            label="审议机构与类别"
            rules={[{ required: true, message: '请选择审议机构与类别。' }]}
          >
            <Select
              placeholder="章程规定的职权"
              showSearch={{ optionFilterProp: 'label' }}
              options={choicesByBody(choices).map(({ label, choices: own }) => ({
                label,
                options: own.map((one) => ({ value: choiceKey(one), label: one.label })),
              }))}
              onChange={() => form.setFieldsValue({ subject: undefined as never })}
            />
          </Form.Item>
          {choice && <ChoiceWay choice={choice} />}
          {choice?.needsSubject && <SubjectItem choice={choice} />}
          {choice?.needsOffice && (
            <Form.Item
              name="office"
              label="聘任职务"
              rules={[{ required: true, min: 2, whitespace: true, message: '请填写职务，例如副秘书长。' }]}
            >
              <Input maxLength={40} placeholder="例如：副秘书长" />
            </Form.Item>
          )}
        </>
      )}
      <Form.Item
        name="title"
        label="标题"
        rules={[{ required: true, min: 2, whitespace: true, message: '请填写标题，至少 2 个字。' }]}
      >
        <Input maxLength={120} showCount />
      </Form.Item>
      <Form.Item
        name="text"
        label="内容"
        rules={[{ required: true, min: 2, whitespace: true, message: '请写明议案内容。' }]}
      >
        <Input.TextArea maxLength={20_000} autoSize={{ minRows: 6, maxRows: 20 }} />
      </Form.Item>
      <Form.Item name="papers" label="材料" extra="有权表决的人员可以查看">
        <FilesPicker purpose="motion" most={MOST_PAPERS} />
      </Form.Item>
      <ProblemAlert error={save.error} onRepeat={save.repeat} />
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={save.isRunning}>
          {motion ? '保存' : '提出议案'}
        </Button>
        <LinkButton to={backTo}>返回</LinkButton>
      </Flex>
    </Form>
  );
}

function SubjectItem({ choice }: { choice: MotionChoice }) {
  const form = Form.useFormInstance<Typed>();
  const picked = Form.useWatch('subject', form);
  const subject = choice.subjects.find((one) => subjectKey(one) === picked);
  if (choice.subjects.length === 0) {
    const hint = '请先在“机构与任职”中提名候选人或申请豁免。';
    return (
      <Alert
        type="info"
        showIcon
        title="目前没有可以选择的人选或事项。"
        description={hint}
        style={{ marginBlockEnd: 16 }}
      />
    );
  }
  return (
    <>
      <Form.Item
        name="subject"
        label="涉及的人选或事项"
        extra="本人不参加这项表决"
        rules={[{ required: true, message: '请选择人选或事项。' }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={choice.subjects.map((one) => ({ value: subjectKey(one), label: one.label }))}
        />
      </Form.Item>
      {subject && !subject.stand.allowed && (
        <Alert
          type="warning"
          showIcon
          title="现在表决通过也不能就任"
          description={decisionReason(subject.stand)}
          style={{ marginBlockEnd: 16 }}
        />
      )}
    </>
  );
}

function motionInput(
  { title, text, papers = [], subject, office }: Typed,
  choice: MotionChoice | undefined,
): NewMotion {
  const about = choice?.subjects.find((one) => subjectKey(one) === subject);
  return {
    body: choice?.body ?? 'council',
    kind: choice?.kind ?? 'other',
    title,
    text,
    papers: papers.map(({ id }) => id),
    ...(about && {
      about: {
        ref: about.ref,
        id: about.id,
        ...(about.body !== null && { body: about.body }),
        ...(choice?.needsOffice && office && { office }),
      },
    }),
  };
}
