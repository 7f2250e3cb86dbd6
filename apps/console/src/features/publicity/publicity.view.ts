import type { DeskPublicity } from '@mengwu/contracts';

/** Who heard of a notice. */
export function toldText({ told, state }: Pick<DeskPublicity, 'told' | 'state'>): string {
  if (told > 0) return `已通知 ${told} 位成员代表和同事`;
  return state === 'running' || state === 'coming' ? '正在通知成员' : '当时没有可以通知的成员';
}
