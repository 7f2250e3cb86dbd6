import { ApiRefusal } from '@mengwu/api-client';
import { App, Button, Flex } from 'antd';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useCloseVote } from './motion-acts.ts';
import type { MotionDialogProps } from './motion-dialogs.tsx';

/** Says what closing brings about before it is done; where that cannot be done the vote can be declared void. */
export function CloseVoteDialog({ motion, onClose }: MotionDialogProps) {
  const { message } = App.useApp();
  const close = useCloseVote(motion.id, 'close', ({ ballot, stateText }) => {
    void message.success(ballot?.state === 'void' ? '答复人数不足，表决无效。' : `表决结束：${stateText}。`);
    onClose();
  });
  const voided = useCloseVote(motion.id, 'void', () => {
    void message.success('表决已作废，议案退回。');
    onClose();
  });
  const isStuck = close.error instanceof ApiRefusal && close.error.problem.code === 'motion_effect_refused';
  return (
    <ActDialog
      title="结束表决"
      okText="结束表决"
      isOpen
      onClose={onClose}
      act={close}
      onConfirm={() => void close.run(undefined)}
    >
      <p>{motion.closing?.text}</p>
      <ul style={{ paddingInlineStart: 20 }}>
        {motion.closing?.consequences.map(({ text, article }) => (
          <li key={text}>
            {text} <ArticleTag article={article} />
          </li>
        ))}
      </ul>
      {isStuck && (
        <Flex vertical gap={8} align="start" style={{ marginBlockEnd: 8 }}>
          <Button danger loading={voided.isRunning} onClick={() => void voided.run(undefined)}>
            无法处理，宣布表决作废
          </Button>
          <ProblemAlert error={voided.error} onRepeat={voided.repeat} />
        </Flex>
      )}
    </ActDialog>
  );
}
