import type { CheckInOutcome } from '@mengwu/contracts';
import type { IconName } from '../../../ui/icon';
import { clockText } from '../../../view/time';

interface OutcomeView {
  tone: 'ok' | 'warn' | 'danger';
  icon: IconName;
  word: string;
  /** When, where and by whom the ticket was first scanned. */
  first: string | undefined;
}

const looks = {
  welcome: { tone: 'ok', icon: 'ok', word: '欢迎入场' },
  already: { tone: 'warn', icon: 'warn', word: '已签到过' },
  refused: { tone: 'danger', icon: 'cross', word: '不能入场' },
} as const;

/** Colour, icon and word, so that one glance is enough. */
export function outcomeView({ outcome, first }: Pick<CheckInOutcome, 'outcome' | 'first'>): OutcomeView {
  return {
    ...looks[outcome],
    first: first && outcome === 'already' ? `首次扫码：${clockText(first.at)}，${first.door}，${first.by}` : undefined,
  };
}
