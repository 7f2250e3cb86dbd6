import type { DeskSitting } from '@mengwu/contracts';
import { CancelDialog } from './cancel-dialog.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { RescheduleDialog } from './reschedule-dialog.tsx';
import type { Step } from './sitting-acts.ts';
import { StepDialog } from './step-dialog.tsx';

/** The dialog that is open, if one is. */
export type Asked = Step | 'reschedule' | 'close' | 'cancel' | null;

const STEPS: readonly Step[] = ['convene', 'remind', 'open', 'adjourn'];

interface SittingDialogsProps {
  sitting: DeskSitting;
  asked: Asked;
  onClose: () => void;
}

export function SittingDialogs({ sitting, asked, onClose }: SittingDialogsProps) {
  return (
    <>
      {STEPS.map((step) => (
        <StepDialog key={step} sitting={sitting} step={step} isOpen={asked === step} onClose={onClose} />
      ))}
      <RescheduleDialog sitting={sitting} isOpen={asked === 'reschedule'} onClose={onClose} />
      <CloseDialog sitting={sitting} isOpen={asked === 'close'} onClose={onClose} />
      <CancelDialog sitting={sitting} isOpen={asked === 'cancel'} onClose={onClose} />
    </>
  );
}
