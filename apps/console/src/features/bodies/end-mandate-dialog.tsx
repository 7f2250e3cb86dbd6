import type { MandateView } from '@mengwu/contracts';
import { App } from 'antd';
import { useDeskAct } from '../../session/use-desk-act.ts';
import { EndDialog } from './end-dialog.tsx';

/** A place ends: its holder resigns, or whoever appointed takes it back. */
export function EndMandateDialog({
  mandate,
  isOpen,
  onClose,
}: {
  mandate: MandateView;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { message } = App.useApp();
  const end = useDeskAct('POST /alliances/:alliance/desk/mandates/:mandate/end', { mandate: mandate.id }, () => {
    void message.success('席位已结束。');
    onClose();
  });
  const whose = mandate.member
    ? `${mandate.member.name}在${mandate.bodyName}的席位`
    : `${mandate.person?.name ?? ''}的席位`;
  return (
    <EndDialog title="结束席位" sentence={`${whose}将从现在起结束。`} act={end} isOpen={isOpen} onClose={onClose} />
  );
}
