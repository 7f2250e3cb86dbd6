import type { ObjectionState, PublicityCard, PublicityState } from '@mengwu/contracts';
import type { ChipTone } from '../../../ui/chip';
import { dayText } from '../../../view/time';

const tones: Record<PublicityState, ChipTone> = {
  coming: 'plain',
  running: 'warn',
  held: 'danger',
  passed: 'ok',
  refused: 'danger',
  withdrawn: 'plain',
};

const objectionTones: Record<ObjectionState, ChipTone> = {
  open: 'warn',
  sustained: 'ok',
  dismissed: 'plain',
  ended: 'plain',
};

export const publicityTone = (state: PublicityState): ChipTone => tones[state];
export const objectionTone = (state: ObjectionState): ChipTone => objectionTones[state];

/** From when to when, and how long still. */
export function periodText({
  startsOn,
  endsOn,
  daysLeft,
}: Pick<PublicityCard, 'startsOn' | 'endsOn' | 'daysLeft'>): string {
  const period = `${dayText(startsOn)}至${dayText(endsOn)}`;
  return daysLeft > 0 ? `${period}，还有 ${daysLeft} 天` : period;
}

/** Who applies, in a line: as which kind, and what kind of unit it is. */
export const whoText = ({ kindLabel, unitKind }: Pick<PublicityCard, 'kindLabel' | 'unitKind'>): string =>
  [kindLabel, unitKind].filter(Boolean).join(' · ');

export const REASON_LENGTH = { least: 5, most: 1000 } as const;
