import type { DeskApplication } from '@mengwu/contracts';
import { DecisionButton } from '../../ui/decision-button.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import type { Deciding } from './review-dialogs.tsx';

interface ReviewActionsProps {
  application: DeskApplication;
  onReturn: () => void;
  onDecide: (deciding: Deciding) => void;
}

export function ReviewActions({ application, onReturn, onDecide }: ReviewActionsProps) {
  const { actions, path } = application;
  const isDecidedByBody = path.some(({ kind }) => kind === 'resolution');
  return (
    <>
      <HistoryButton of={{ kind: 'application', id: application.id }} />
      <DecisionButton decision={actions.return} onClick={onReturn}>
        退回更正
      </DecisionButton>
      <DecisionButton decision={actions.refuse} danger onClick={() => onDecide('refuse')}>
        不予通过
      </DecisionButton>
      {isDecidedByBody && (
        <DecisionButton
          decision={actions.recordResolution}
          type={actions.recordResolution.allowed ? 'primary' : 'default'}
          onClick={() => onDecide('resolution')}
        >
          录入决议
        </DecisionButton>
      )}
      <DecisionButton decision={actions.pass} type="primary" onClick={() => onDecide('pass')}>
        通过初审
      </DecisionButton>
    </>
  );
}
