import type { DeskSitting, FileView, SittingBody } from '@mengwu/contracts';
import { Alert, Button, Flex, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { decisionReason } from '../../ui/decision-reason.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { useLeaveGuard } from '../../ui/use-leave-guard.ts';
import { PaperPicker } from './paper-picker.tsx';
import { useSaveSitting } from './save-sitting.ts';
import { bodySize, sittingInput, type TypedSitting } from './sittings.view.ts';

interface SittingFormProps {
  bodies: SittingBody[];
  plan?: DeskSitting;
  initial?: Partial<TypedSitting>;
  follows?: string;
  backTo: string;
  onSaved: (saved: DeskSitting) => void;
}

export function SittingForm({ bodies, plan, initial, follows, backTo, onSaved }: SittingFormProps) {
  const [form] = Form.useForm<TypedSitting>();
  const [papers, setPapers] = useState<FileView[]>(plan?.papers ?? []);
  const [key, setKey] = useState(initial?.body ?? bodies[0]?.key ?? '');
  const body = bodies.find((one) => one.key === key);
  const leave = useLeaveGuard();
  const save = useSaveSitting(plan, (saved) => {
    leave.allow();
    onSaved(saved);
  });
  useFieldProblems(form, save.error);
  const change = (_: unknown, typed: TypedSitting) => {
    leave.hold();
    setKey(typed.body);
  };
  return (
    <Form<TypedSitting>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ body: key, form: 'room', ...initial }}
      onValuesChange={change}
      onFinish={(typed) => save.run(sittingInput(typed, { papers, follows: follows ?? null }))}
      style={{ maxWidth: 760 }}
      aria-label="议事会议"
    >
      <Form.Item name="body" label="开会的机构" extra={body && bodySize(body)}>
        <Select
          disabled={plan !== undefined || follows !== undefined}
          options={bodies.map(({ key: value, name: label }) => ({ value, label }))}
        />
      </Form.Item>
      {body && !body.convene.allowed && (
        <Alert type="warning" showIcon title={decisionReason(body.convene)} style={{ marginBlockEnd: 16 }} />
      )}
      <Form.Item
        name="title"
        label="会议名称"
        rules={[{ required: true, min: 2, whitespace: true, message: '请填写会议名称，至少 2 个字。' }]}
      >
        <Input maxLength={60} showCount placeholder="例如 2026 年第一次理事会会议" />
      </Form.Item>
      <DayItem name="startsAt" label="开会时间" message="请选择开会时间。" hasTime extra="北京时间" />
      {body && <HowItems body={body} />}
      {body?.scheduledBy && (
        <Form.Item
          name="basis"
          label={`${body.scheduledBy.text}怎样决定的`}
          extra={
            <>
              会议的时间、地点和议题由{body.scheduledBy.text}决定 <ArticleTag article={body.scheduledBy.article} />
            </>
          }
        >
          <Input maxLength={300} placeholder={`例如 ${body.scheduledBy.text} 3 月 1 日会议商定`} />
        </Form.Item>
      )}
      <Form.Item label="会议材料" extra="只有应到人员和秘书处能看到">
        <PaperPicker papers={papers} onChange={setPapers} />
      </Form.Item>
      <ProblemAlert error={save.error} onRepeat={save.repeat} />
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={save.isRunning}>
          保存
        </Button>
        <LinkButton to={backTo}>取消</LinkButton>
      </Flex>
    </Form>
  );
}

/** In a room, or in writing where the charter lets this body do so. */
function HowItems({ body }: { body: SittingBody }) {
  const how = Form.useWatch<TypedSitting['form']>('form');
  const reason = decisionReason(body.remote);
  return (
    <>
      <Form.Item name="form" label="召开形式" extra={body.remote.allowed ? undefined : reason}>
        <Radio.Group
          options={[
            { value: 'room', label: '现场会议' },
            { value: 'writing', label: '通讯形式', disabled: !body.remote.allowed },
          ]}
        />
      </Form.Item>
      {how === 'writing' ? (
        <Form.Item
          name="remoteReason"
          label="采用通讯形式的原因"
          extra={
            body.remoteCondition && (
              <>
                {body.remoteCondition.text} <ArticleTag article={body.remoteCondition.article} />
              </>
            )
          }
          rules={[{ required: true, min: 2, whitespace: true, message: '请写明为什么不能现场召开。' }]}
        >
          <Input.TextArea maxLength={300} showCount autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      ) : (
        <Form.Item
          name="place"
          label="地点"
          rules={[{ required: true, min: 2, whitespace: true, message: '请填写地点。' }]}
        >
          <Input maxLength={80} />
        </Form.Item>
      )}
    </>
  );
}
