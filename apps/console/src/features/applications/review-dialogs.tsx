import type { DeskApplication } from '@mengwu/contracts';
import { PassDialog } from './pass-dialog.tsx';
import { RefuseDialog } from './refuse-dialog.tsx';
import { ResolutionDialog } from './resolution-dialog.tsx';

export type Deciding = 'pass' | 'refuse' | 'resolution';

export interface DecisionDialogProps {
  application: DeskApplication;
  isOpen: boolean;
  onClose: () => void;
}

interface ReviewDialogsProps {
  application: DeskApplication;
  deciding: Deciding | null;
  onClose: () => void;
}

export function ReviewDialogs({ application, deciding, onClose }: ReviewDialogsProps) {
  const shared = { application, onClose };
  return (
    <>
      <PassDialog {...shared} isOpen={deciding === 'pass'} />
      <RefuseDialog {...shared} isOpen={deciding === 'refuse'} />
      <ResolutionDialog {...shared} isOpen={deciding === 'resolution'} />
    </>
  );
}
