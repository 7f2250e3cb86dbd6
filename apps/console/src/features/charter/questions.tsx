import type { CharterQuestion } from '@mengwu/contracts';
import { Alert, Button, Collapse, Flex, Tag, Typography } from 'antd';
import { useState } from 'react';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { dayText } from '../../ui/dates.ts';
import { Panel } from '../../ui/panel.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { questionGroups, standingText } from './charter.view.ts';
import { RevokeDialog } from './revoke-dialog.tsx';

function Question({ question }: { question: CharterQuestion }) {
  const [isAnswering, setAnswering] = useState(false);
  const [isRevoking, setRevoking] = useState(false);
  const { subject, article, reason, setting, coming } = question;
  return (
    <li className="charter-question">
      <Flex gap={16} justify="space-between" align="start">
        <div>
          <strong>{question.question}</strong> <ArticleTag article={article} />
          <div>
            <Typography.Text type="secondary">
              {subject}：{reason}
            </Typography.Text>
          </div>
          <div>{standingText(question)}</div>
          {setting && (
            <Typography.Text type="secondary">
              {setting.officerName ?? '秘书处'}于{dayText(setting.madeAt.slice(0, 10))}设定，理由：{setting.reason}
            </Typography.Text>
          )}
          {coming && (
            <div>
              <Tag color="processing">{dayText(coming.holdsFrom)}起</Tag>
              改按“{coming.setTo}”办理（{coming.officerName ?? '秘书处'}设定，理由：{coming.reason}）
            </div>
          )}
        </div>
        <Flex gap={8}>
          {coming?.canRevoke && <Button onClick={() => setRevoking(true)}>撤回</Button>}
          <Button onClick={() => setAnswering(true)}>{setting || coming ? '重新设定' : '作出设定'}</Button>
        </Flex>
      </Flex>
      <AnswerDialog question={question} isOpen={isAnswering} onClose={() => setAnswering(false)} />
      {coming && <RevokeDialog setting={coming} isOpen={isRevoking} onClose={() => setRevoking(false)} />}
    </li>
  );
}

/** What the founding documents leave open: how it is set, by whom and why, and the form to settle it. */
export function Questions({ questions }: { questions: readonly CharterQuestion[] }) {
  if (questions.length === 0) return <Alert type="success" showIcon title="章程没有待明确的问题。" />;
  const groups = questionGroups(questions);
  return (
    <Panel title={`章程没有说清的问题（${questions.length} 项）`} isFlush>
      <Collapse
        ghost
        defaultActiveKey={groups.slice(0, 1).map(({ title }) => title)}
        items={groups.map((group) => ({
          key: group.title,
          label: `${group.title}（${group.questions.length} 项）`,
          children: (
            <ol className="charter-questions">
              {group.questions.map((question) => (
                <Question key={question.path} question={question} />
              ))}
            </ol>
          ),
        }))}
      />
    </Panel>
  );
}
