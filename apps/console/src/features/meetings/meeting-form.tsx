import type { DeskEvent } from '@mengwu/contracts';
import { Button, Flex, Form, Input, InputNumber, Select } from 'antd';
import { DayItem } from '../../ui/day-item.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { useLeaveGuard } from '../../ui/use-leave-guard.ts';
import { blankMeeting, meetingInput, meetingKinds, type TypedMeeting, typedMeeting } from './meetings.view.ts';
import { PriceItem } from './price-item.tsx';
import { useSaveMeeting } from './save-meeting.ts';

interface MeetingFormProps {
  draft?: DeskEvent;
  backTo: string;
  onSaved: (saved: DeskEvent) => void;
}

export function MeetingForm({ draft, backTo, onSaved }: MeetingFormProps) {
  const [form] = Form.useForm<TypedMeeting>();
  const leave = useLeaveGuard();
  const save = useSaveMeeting(draft, (saved) => {
    leave.allow();
    onSaved(saved);
  });
  useFieldProblems(form, save.error);
  return (
    <Form<TypedMeeting>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={draft ? typedMeeting(draft) : blankMeeting}
      onValuesChange={leave.hold}
      onFinish={(typed) => save.run(meetingInput(typed))}
      style={{ maxWidth: 760 }}
      aria-label="会议"
    >
      <Form.Item
        name="title"
        label="会议名称"
        rules={[{ required: true, min: 2, whitespace: true, message: '请填写会议名称，至少 2 个字。' }]}
      >
        <Input maxLength={60} showCount autoFocus />
      </Form.Item>
      <div className="form-grid">
        <Form.Item name="kind" label="会议类型" extra="席位与免费参会按章程对应的条款执行">
          <Select options={Object.entries(meetingKinds).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item
          name="place"
          label="地点"
          rules={[{ required: true, min: 2, whitespace: true, message: '请填写地点。' }]}
        >
          <Input maxLength={80} />
        </Form.Item>
        <DayItem name="startsAt" label="开始时间" message="请选择开始时间。" hasTime extra="北京时间" />
        <DayItem name="endsAt" label="结束时间" message="请选择结束时间。" hasTime />
        <DayItem name="signUpClosesAt" label="报名截止" message="请选择报名截止时间。" hasTime />
        <Form.Item name="capacity" label="总名额" extra="不填则不限总名额">
          <InputNumber min={1} max={100_000} precision={0} suffix="人" style={{ width: '100%' }} />
        </Form.Item>
        <PriceItem name="price" label="参会费" extra="成员单位免费的席位由章程决定，这里填写收费标准" isRequired />
        <PriceItem name="earlyBirdPrice" label="早鸟价" extra="没有早鸟价则不填" />
      </div>
      <Form.Item name="description" label="会议说明" extra="议程、交通、联系人等；成员在手机上看到">
        <Input.TextArea maxLength={4000} showCount autoSize={{ minRows: 6, maxRows: 20 }} />
      </Form.Item>
      <ProblemAlert error={save.error} onRepeat={save.repeat} />
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={save.isRunning}>
          保存草稿
        </Button>
        <LinkButton to={backTo}>取消</LinkButton>
      </Flex>
    </Form>
  );
}
