import type { DeskSitting } from '@mengwu/contracts';
import { App, Typography } from 'antd';
import type { ReactNode } from 'react';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ArticleTag } from '../../ui/article-tag.tsx';
import { instantText } from '../../ui/dates.ts';
import { type Step, useStep } from './sitting-acts.ts';

interface StepDialogProps {
  sitting: DeskSitting;
  step: Step;
  isOpen: boolean;
  onClose: () => void;
}

interface Words {
  readonly title: string;
  readonly okText: string;
  readonly done: string;
  readonly says: (sitting: DeskSitting) => ReactNode;
}

/** What each step does, to read before it is done. */
const words: Record<Step, Words> = {
  convene: {
    title: '发会议通知',
    okText: '发出通知',
    done: '会议通知已发出。',
    says: ({ participants, bodyName, startsAt, place, agenda, seal }) => (
      <>
        <p>
          将通知{bodyName}全体 {participants.length} 人：{instantText(startsAt)}，{place ?? '通讯形式'}，共{' '}
          {agenda.length} 项议程。发出后不能撤回，只能改期或取消。
        </p>
        {seal && <p>{seal.text}</p>}
      </>
    ),
  },
  remind: {
    title: '再次通知',
    okText: '再次通知',
    done: '已再次通知。',
    says: ({ notice }) => (
      <p>将提醒还没有回复的 {notice.sent - notice.answered} 人，并通知后来上任的人员。已回复的人不会再收到。</p>
    ),
  },
  open: {
    title: '宣布开会',
    okText: '宣布开会',
    done: '会议开始。',
    says: ({ quorum, isRemote }) => (
      <>
        <p>{isRemote ? '会议开始后，大家在手机上答复和投票；结束时须达到法定人数。' : quorum.text}</p>
        <p>从现在起，应到名单不再变化。</p>
        <Typography.Text type="secondary">
          {quorum.rule} <ArticleTag article={quorum.article} />
        </Typography.Text>
      </>
    ),
  },
  adjourn: {
    title: '人数不足，延期',
    okText: '宣布延期',
    done: '已宣布延期，正在通知全体应到人员。',
    says: ({ quorum }) => (
      <>
        <p>{quorum.text}，会议不能进行。列入的议案退回，全体应到人员会收到通知。</p>
        <Typography.Text type="secondary">
          {quorum.rule} <ArticleTag article={quorum.article} />
        </Typography.Text>
      </>
    ),
  },
};

export function StepDialog({ sitting, step, isOpen, onClose }: StepDialogProps) {
  const { message } = App.useApp();
  const { title, okText, done, says } = words[step];
  const act = useStep(sitting.id, step, () => {
    void message.success(done);
    onClose();
  });
  return (
    <ActDialog
      title={title}
      okText={okText}
      isOpen={isOpen}
      onClose={onClose}
      act={act}
      onConfirm={() => void act.run(undefined)}
      isDanger={step === 'adjourn'}
    >
      {says(sitting)}
    </ActDialog>
  );
}
