import type { ConcernDetail } from '@mengwu/contracts';
import { useParams } from '@tanstack/react-router';
import { Alert, App, Button, Flex, Form, Input, Tag } from 'antd';
import { useAlliance } from '../../session/use-alliance.ts';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText, instantText } from '../../ui/dates.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { FileLink } from '../files/file-link.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { useAnswer, useConcern } from './concerns.ts';

export function ConcernPage() {
  const { concern: id } = useParams({ strict: false }) as { concern: string };
  const concern = useConcern(id);
  return <Loaded query={concern}>{(loaded) => <Concern concern={loaded} />}</Loaded>;
}

function Concern({ concern }: { concern: ConcernDetail }) {
  const alliance = useAlliance();
  return (
    <>
      <PageHeader
        title={concern.title}
        back={{ to: `/alliances/${alliance}/concerns`, label: '返回意见建议' }}
        aside={<StateTag state={concern.state} text={concern.stateText} />}
        actions={<HistoryButton of={{ kind: 'concern', id: concern.id }} />}
      />
      <Flex vertical gap={16}>
        <Panel
          title={
            <>
              {concern.memberName}的{concern.kindText} <ArticleTag article={concern.article} />
            </>
          }
        >
          <Flex vertical gap={16}>
            {concern.messages.map((message) => (
              <div key={message.id}>
                <div className="muted">
                  {message.side === 'secretariat' ? `秘书处（${message.name}）` : message.name} ·{' '}
                  {instantText(message.at)}
                </div>
                <div style={{ whiteSpace: 'pre-wrap' }}>{message.text}</div>
                <Flex gap={12} wrap>
                  {message.files.map((file) => (
                    <FileLink key={file.id} file={file} />
                  ))}
                </Flex>
              </div>
            ))}
          </Flex>
        </Panel>
        {concern.write.allowed ? <Answer concern={concern} /> : <Alert type="info" title={concern.write.text} />}
      </Flex>
    </>
  );
}

function Answer({ concern }: { concern: ConcernDetail }) {
  const { message } = App.useApp();
  const [form] = Form.useForm<{ text: string }>();
  const answer = useAnswer(concern.id, () => {
    void message.success('已答复，提出人会收到消息。');
    form.resetFields();
  });
  return (
    <Panel
      title="答复"
      extra={
        concern.state === 'waiting' && (
          <>
            请在 {dayText(concern.dueOn)} 前答复 {concern.isOverdue && <Tag color="error">已超期</Tag>}
          </>
        )
      }
    >
      <Form<{ text: string }> form={form} layout="vertical" onFinish={(typed) => void answer.run(typed)}>
        <Form.Item
          name="text"
          label="答复内容"
          rules={[{ required: true, min: 2, whitespace: true, message: '请填写答复。' }]}
        >
          <Input.TextArea maxLength={2000} showCount autoSize={{ minRows: 4, maxRows: 12 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={answer.isRunning}>
          发送答复
        </Button>
        <ProblemAlert error={answer.error} onRepeat={answer.repeat} />
      </Form>
    </Panel>
  );
}
