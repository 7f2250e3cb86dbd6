import type { ApplicationView, PathStep } from '@mengwu/contracts';
import type { ChipTone } from '../../../ui/chip';
import { dayText, momentText } from '../../../view/time';

const words: Record<PathStep['state'], string> = { done: '已完成', now: '进行中', ahead: '未开始', left: '已停止' };
const tones: Record<PathStep['state'], ChipTone> = { done: 'ok', now: 'warn', ahead: 'plain', left: 'plain' };

export const stepWord = (state: PathStep['state']): string => words[state];
export const stepTone = (state: PathStep['state']): ChipTone => tones[state];

/** Who acts on a step, and since when, or when it was done. */
export function stepNote({ who, state, at }: Pick<PathStep, 'who' | 'state' | 'at'>): string {
  if (at === null) return who;
  return state === 'done' ? `${who} · ${momentText(at)}完成` : `${who} · 自${momentText(at)}起`;
}

/** The days of a notice, and what is in its way. */
export function noticeText({
  startsOn,
  endsOn,
  daysLeft,
  openObjections,
}: NonNullable<ApplicationView['publicity']>): string {
  const left = daysLeft > 0 ? `，还有 ${daysLeft} 天` : '';
  const held = openObjections > 0 ? `，${openObjections} 项异议待秘书处答复` : '';
  return `${dayText(startsOn)}至${dayText(endsOn)}${left}${held}`;
}
