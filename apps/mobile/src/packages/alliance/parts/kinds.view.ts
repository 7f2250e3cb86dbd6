import type { AlliancePage } from '@mengwu/contracts';
import { reasonText } from '../../../view/reason';

type Kind = AlliancePage['kinds'][number];

/** The kinds open to this visitor; when there are none, why, by which article. */
export function kindsToChoose(kinds: Kind[]): { open: Kind[]; reason: string | undefined } {
  const open = kinds.filter(({ apply }) => apply.allowed);
  const refusal = kinds.map(({ apply }) => apply).find((apply) => !apply.allowed);
  if (open.length > 0) return { open, reason: undefined };
  return { open, reason: (refusal && reasonText(refusal)) ?? '目前不接受申请。' };
}
