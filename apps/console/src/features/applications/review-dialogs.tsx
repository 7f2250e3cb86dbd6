import type { DeskApplication } from '@mengwu/contracts';
import { PassDialog } from './pass-dialog.tsx';
import { PublicityDialog } from './publicity-dialog.tsx';
import { RefuseDialog } from './refuse-dialog.tsx';
import { ResolutionDialog } from './resolution-dialog.tsx';

export type Deciding = 'pass' | 'refuse' | 'publicity' | 'resolution';

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
      <PublicityDialog {...shared} isOpen={deciding === 'publicity'} />
      <ResolutionDialog {...shared} isOpen={deciding === 'resolution'} />
    </>
  );
}
