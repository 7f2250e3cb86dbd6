import type { BillView } from '@mengwu/contracts';
import { dayText } from '../../../view/time';

export const periodText = ({ periodFrom, periodTo }: Pick<BillView, 'periodFrom' | 'periodTo'>): string =>
  `${dayText(periodFrom)} 至 ${dayText(periodTo)}`;

const WAITS_MS = [1_000, 1_500, 2_000, 3_000, 4_000];
const LONGEST_MS = 6_000;
const PATIENCE_MS = 60_000;

/** How long to wait before asking again after `asked` answers; undefined when a minute has passed. */
export function nextAskMs(asked: number, passedMs: number): number | undefined {
  const wait = WAITS_MS[asked] ?? LONGEST_MS;
  return passedMs + wait <= PATIENCE_MS ? wait : undefined;
}
