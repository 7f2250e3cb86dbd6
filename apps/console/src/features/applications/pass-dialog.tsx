import { App, Form, Typography } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { DayItem } from '../../ui/day-item.tsx';
import { useFieldProblems } from '../../ui/use-field-problems.ts';
import { stepAfter } from './applications.view.ts';
import { type Passing, usePassApplication } from './pass-application.ts';
import type { DecisionDialogProps } from './review-dialogs.tsx';

const FORM = 'pass-application';

export function PassDialog({ application, isOpen, onClose }: DecisionDialogProps) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Passing>();
  const pass = usePassApplication(application.id, () => {
    void message.success('已通过初审，申请人会收到消息。');
    onClose();
  });
  useFieldProblems(form, pass.error);
  const next = stepAfter(application);
  const { conditions } = application.form;
  return (
    <ActDialog title="通过初审" okText="确认通过" isOpen={isOpen} onClose={onClose} act={pass} formId={FORM}>
      <Form<Passing> id={FORM} form={form} layout="vertical" requiredMark={false} onFinish={pass.run}>
        <Typography.Paragraph>
          确认<strong>{application.name}</strong>的材料齐全、符合章程规定的条件？
        </Typography.Paragraph>
        {conditions.length > 0 && (
          <ol aria-label="入会条件">
            {conditions.map(({ text, article }) => (
              <li key={text}>
                {text} <ArticleTag article={article} />
              </li>
            ))}
          </ol>
        )}
        {next && (
          <Typography.Paragraph>
            下一步：<strong>{next.title}</strong>（{next.who}）<ArticleTag article={next.article} />
            ，申请人会收到消息。
          </Typography.Paragraph>
        )}
        {next?.kind === 'publicity' && (
          <DayItem
            name="publicityFrom"
            label="公示开始日期"
            message="请选择公示开始日期。"
            isOptional
            extra="不选则从今天开始；开始当天不计入公示天数"
          />
        )}
      </Form>
    </ActDialog>
  );
}
