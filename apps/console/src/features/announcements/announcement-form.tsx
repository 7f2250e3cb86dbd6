import type { DeskAnnouncement } from '@mengwu/contracts';
import { Button, Flex, Form, Input } from 'antd';
import { LinkButton } from '../../ui/link-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { useLeaveGuard } from '../../ui/use-leave-guard.ts';
import { AnnouncementPreview } from './announcement-preview.tsx';
import { announcementInput, chosenAudience, type TypedAnnouncement, typedAnnouncement } from './announcements.view.ts';
import { AudienceItems } from './audience-items.tsx';
import { PersonalDataAlert } from './personal-data-alert.tsx';
import { useSaveAnnouncement } from './save-announcement.ts';

interface AnnouncementFormProps {
  draft?: DeskAnnouncement;
  backTo: string;
  onSaved: (saved: DeskAnnouncement) => void;
}

const blank: Partial<TypedAnnouncement> = { audience: 'members', title: '', body: '' };

export function AnnouncementForm({ draft, backTo, onSaved }: AnnouncementFormProps) {
  const [form] = Form.useForm<TypedAnnouncement>();
  const leave = useLeaveGuard();
  const save = useSaveAnnouncement(draft, (saved) => {
    leave.allow();
    onSaved(saved);
  });
  useFieldProblems(form, save.error);
  const typed = { ...blank, ...(draft && typedAnnouncement(draft)), ...Form.useWatch([], form) } as TypedAnnouncement;
  return (
    <div className="compose">
      <Panel>
        <Form<TypedAnnouncement>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={draft ? typedAnnouncement(draft) : blank}
          onValuesChange={leave.hold}
          onFinish={(done) => save.run(announcementInput(done))}
          aria-label="公告"
        >
          <Form.Item
            name="title"
            label="标题"
            rules={[{ required: true, min: 2, whitespace: true, message: '请填写标题，至少 2 个字。' }]}
          >
            <Input maxLength={60} showCount autoFocus />
          </Form.Item>
          <Form.Item name="body" label="正文" rules={[{ required: true, whitespace: true, message: '请填写正文。' }]}>
            <Input.TextArea maxLength={10_000} showCount autoSize={{ minRows: 10, maxRows: 24 }} />
          </Form.Item>
          <PersonalDataAlert text={`${typed.title}\n${typed.body}`} />
          <AudienceItems kind={typed.audience} audience={chosenAudience(typed.audience, typed.event)} />
          <ProblemAlert error={save.error} onRepeat={save.repeat} />
          <Flex gap={8}>
            <Button type="primary" htmlType="submit" loading={save.isRunning}>
              保存草稿
            </Button>
            <LinkButton to={backTo}>取消</LinkButton>
          </Flex>
        </Form>
      </Panel>
      <AnnouncementPreview title={typed.title} body={typed.body} />
    </div>
  );
}
