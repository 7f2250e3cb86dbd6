import type { DecisionView } from '@mengwu/contracts';
import { Button, type ButtonProps, Tooltip } from 'antd';
import { useId } from 'react';
import { decisionReason } from './decision-reason.ts';

interface DecisionButtonProps extends Omit<ButtonProps, 'disabled'> {
  decision: DecisionView;
  onClick: () => void;
}

/** A button that says why it cannot be pressed, to the mouse, the keyboard and the screen reader alike. */
export function DecisionButton({ decision, onClick, children, ...rest }: DecisionButtonProps) {
  const reasonId = useId();
  if (decision.allowed) {
    return (
      <Button onClick={onClick} {...rest}>
        {children}
      </Button>
    );
  }
  const { type: _, danger: __, ...plain } = rest;
  return (
    <>
      <Tooltip title={decisionReason(decision)} trigger={['hover', 'focus', 'click']}>
        <Button {...plain} aria-disabled aria-describedby={reasonId} className="is-refused">
          {children}
        </Button>
      </Tooltip>
      <span id={reasonId} className="visually-hidden">
        {decisionReason(decision)}
      </span>
    </>
  );
}
