import type { DeskApplication } from '@mengwu/contracts';
import { useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useState } from 'react';
import { useAlliance } from '../../session/use-alliance.ts';
import { decisionReason } from '../../ui/decision-reason.ts';
import { listAddress, useListSearch } from '../../ui/list-search.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { useStoredFlag } from '../../ui/use-stored-flag.ts';
import { useReviewQueue } from './application-list.ts';
import { neighbours, toneOf } from './applications.view.ts';
import { ReviewActions } from './review-actions.tsx';
import { type Deciding, ReviewDialogs } from './review-dialogs.tsx';
import { ReviewWalk } from './review-walk.tsx';

interface ReviewHeaderProps {
  application: DeskApplication;
  isReturning: boolean;
  onReturn: () => void;
}

export function ReviewHeader({ application, isReturning, onReturn }: ReviewHeaderProps) {
  const { message } = App.useApp();
  const alliance = useAlliance();
  const navigate = useNavigate();
  const [search] = useListSearch();
  const queue = useReviewQueue(search);
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [hasKeys, setHasKeys] = useStoredFlag('review-keys', true);
  const { previous, next, place } = neighbours(queue.data ?? [], application.id);
  const { actions } = application;
  const walk = (to: string | undefined, missing: string) => {
    if (!to) return void message.info(missing);
    void navigate({
      to: '/alliances/$alliance/applications/$application',
      params: { alliance, application: to },
      search: search as never,
    });
  };
  const goPrevious = () => walk(previous, '已经是第一份。');
  const goNext = () => walk(next, '已经是最后一份。');
  const beginReturn = () =>
    actions.return.allowed ? onReturn() : void message.warning(decisionReason(actions.return));
  const beginPass = () =>
    actions.pass.allowed ? setDeciding('pass') : void message.warning(decisionReason(actions.pass));
  useShortcuts(
    { j: goNext, k: goPrevious, a: beginPass, r: beginReturn },
    hasKeys && deciding === null && !isReturning,
  );
  return (
    <>
      <PageHeader
        title={application.name || '（尚未填写名称）'}
        back={{ to: listAddress(`/alliances/${alliance}/applications`, search), label: '返回入会申请' }}
        aside={<StateTag state={toneOf(application)} text={application.stateText} />}
        actions={<ReviewActions application={application} onReturn={onReturn} onDecide={setDeciding} />}
        hint={
          <ReviewWalk
            place={place}
            hasKeys={hasKeys}
            onKeys={setHasKeys}
            onPrevious={goPrevious}
            onNext={goNext}
            isFirst={!previous}
            isLast={!next}
          />
        }
      />
      <ReviewDialogs application={application} deciding={deciding} onClose={() => setDeciding(null)} />
    </>
  );
}
