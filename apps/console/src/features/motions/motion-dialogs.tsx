import type { DeskMotion } from '@mengwu/contracts';
import { ApproveDialog } from './approve-dialog.tsx';
import { BoxDialog } from './box-dialog.tsx';
import { CloseVoteDialog } from './close-vote-dialog.tsx';
import { FileDialog } from './file-dialog.tsx';
import { ListDialog } from './list-dialog.tsx';
import { OpenVoteDialog } from './open-vote-dialog.tsx';
import { ProxyDialog } from './proxy-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** The dialog that is open, if one is. */
export type Asked = 'withdraw' | 'list' | 'open' | 'close' | 'approve' | 'file' | 'box' | 'proxy' | null;

const dialogs = {
  withdraw: WithdrawDialog,
  list: ListDialog,
  open: OpenVoteDialog,
  close: CloseVoteDialog,
  approve: ApproveDialog,
  file: FileDialog,
  box: BoxDialog,
  proxy: ProxyDialog,
} as const;

export interface MotionDialogProps {
  motion: DeskMotion;
  onClose: () => void;
}

export function MotionDialogs({ motion, asked, onClose }: MotionDialogProps & { asked: Asked }) {
  if (asked === null) return null;
  const Dialog = dialogs[asked];
  return <Dialog motion={motion} onClose={onClose} />;
}
