import type { TermView } from '@mengwu/contracts';
import type { ChipTone } from '../../../ui/chip';
import { dayText } from '../../../view/time';

/** '2026年1月5日 至 2031年1月5日'. */
export function termSpan({ startsOn, endsOn }: TermView): string {
  return endsOn === null ? `${dayText(startsOn)}起` : `${dayText(startsOn)} 至 ${dayText(endsOn)}`;
}

/** What has to be known of a term beyond its dates. */
export function termTone({ state, stateText, warning, daysLeft }: TermView): { text: string; tone: ChipTone } | null {
  if (state === 'heldOver') return { text: stateText, tone: 'warn' };
  if (state === 'coming') return { text: stateText, tone: 'plain' };
  if (state === 'sitting' && warning !== null) return { text: `还有 ${daysLeft} 天届满`, tone: 'warn' };
  return null;
}
