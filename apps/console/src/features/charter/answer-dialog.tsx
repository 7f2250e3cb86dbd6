import type { CharterQuestion } from '@mengwu/contracts';
import { Alert, App, Form } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText } from '../../ui/dates.ts';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { AnswerItem } from './answer-item.tsx';
import { useAnswerQuestion } from './charter.ts';
import { answerOf, type TypedAnswer } from './charter.view.ts';
import { SettingReason } from './setting-reason.tsx';

interface AnswerDialogProps {
  question: CharterQuestion;
  isOpen: boolean;
  onClose: () => void;
}

export function AnswerDialog({ question, isOpen, onClose }: AnswerDialogProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<TypedAnswer>();
  const { path, revision, form: asked } = question;
  const formId = `answer-${path}`;
  const answer = useAnswerQuestion(({ holdsFrom }) => {
    void message.success(`已设定，${dayText(holdsFrom)}起生效。`);
    onClose();
  });
  useFieldProblems(form, answer.error);
  return (
    <ActDialog title="明确章程事项" okText="确认设定" isOpen={isOpen} onClose={onClose} act={answer} formId={formId}>
      <p>
        <strong>{question.question}</strong> <ArticleTag article={question.article} />
      </p>
      <p>{question.reason}</p>
      <Form<TypedAnswer>
        id={formId}
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(typed) => answer.run({ path, revision, answer: answerOf(asked, typed), reason: typed.reason })}
      >
        <AnswerItem form={asked} />
        <SettingReason hint="写明依据，例如哪次会议的讨论；成员和审计都会看到。" />
        <Alert
          type="info"
          showIcon
          title="明天起生效"
          description={effectText(question)}
          style={{ marginBlockEnd: 8 }}
        />
      </Form>
    </ActDialog>
  );
}

function effectText({ form, setTo }: CharterQuestion): string {
  if (form.isRecordOnly) return '这项设定会记录在案，供成员查阅；系统的办理方式不变。';
  const today = setTo === null ? '今天仍按没有设定处理。' : `今天仍按“${setTo}”办理。`;
  return `${today}从明天起新办理的事项按新设定执行；此前受理的申请和作出的决定不受影响，各自按当时的章程办理。`;
}
