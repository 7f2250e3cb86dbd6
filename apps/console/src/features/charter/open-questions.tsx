import type { CharterDesk } from '@mengwu/contracts';
import { Alert, Typography } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { Panel } from '../../ui/panel.tsx';

type Question = CharterDesk['openQuestions'][number];

function OpenQuestion({ question }: { question: Question }) {
  return (
    <li style={{ marginBlockEnd: 14 }}>
      <strong>{question.question}</strong> <ArticleTag article={question.article} />
      <div>
        <Typography.Text type="secondary">
          {question.subject}：{question.reason}
        </Typography.Text>
      </div>
      <div>
        {question.setTo === null ? '目前没有设定，相关功能暂按“未规定”处理。' : `目前设定为：${question.setTo}`}
      </div>
    </li>
  );
}

/** What the founding documents leave open, and how it is set until someone decides. */
export function OpenQuestions({ questions }: { questions: readonly Question[] }) {
  if (questions.length === 0) return <Alert type="success" showIcon title="章程没有待明确的问题。" />;
  return (
    <Panel title={`待明确的问题（${questions.length} 项）`}>
      <Typography.Paragraph type="secondary">
        这些内容章程没有写明或前后不一致，请秘书处核对原文后确认。
      </Typography.Paragraph>
      <ol style={{ paddingInlineStart: 20, margin: 0 }}>
        {questions.map((question) => (
          <OpenQuestion key={`${question.rule}-${question.subject}-${question.question}`} question={question} />
        ))}
      </ol>
    </Panel>
  );
}
