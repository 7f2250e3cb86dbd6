import type { DeskDeparture } from '@mengwu/contracts';
import type { DeskActName } from './departures.view.ts';
import { FileDialog } from './file-dialog.tsx';
import { NotifyDialog } from './notify-dialog.tsx';
import { StepDialog, steps } from './step-dialog.tsx';
import { WordsDialog, type wordsOf } from './words-dialog.tsx';

interface DepartureDialogsProps {
  departure: DeskDeparture;
  doing: DeskActName | null;
  onClose: () => void;
}

/** One dialog for each act; only the one that was asked for is there. */
export function DepartureDialogs({ departure, doing, onClose }: DepartureDialogsProps) {
  if (doing === null || doing === 'edit') return null;
  if (doing === 'notify') return <NotifyDialog departure={departure} onClose={onClose} />;
  if (doing === 'file') return <FileDialog departure={departure} onClose={onClose} />;
  if (doing in steps) return <StepDialog departure={departure} step={doing as keyof typeof steps} onClose={onClose} />;
  return <WordsDialog departure={departure} act={doing as keyof typeof wordsOf} onClose={onClose} />;
}
