import type { QuorumView, SittingView } from '@mengwu/contracts';

export interface Attendance {
  alliance: string;
  id: string;
  code: string;
}

/** What a code on the wall says: the address of the page to sign in, as link or as path; undefined for anything else. */
export function attendanceOf(scanned: string): Attendance | undefined {
  const [page, query = ''] = scanned.split('packages/sitting/attend/index?');
  if (page === scanned) return undefined;
  const pairs = query.split('&').map((pair) => pair.split('='));
  const value = (name: string) => decodeURIComponent(pairs.find(([key]) => key === name)?.[1] ?? '');
  const [alliance, id, code] = [value('alliance'), value('id'), value('pass')];
  return alliance && id && code ? { alliance, id, code } : undefined;
}

/** How far the quorum has come, in percent, at most 100. */
export function quorumPercent({ present, needed }: Pick<QuorumView, 'present' | 'needed'>): number {
  return needed ? Math.min(100, (present / needed) * 100) : 0;
}

/** What is the next thing for me to do, if there is one. */
export function nextStep(sitting: SittingView): 'acknowledge' | 'attend' | 'reply' | undefined {
  const { actions, answer, isHere } = sitting;
  if (isHere) return undefined;
  if (actions.reply.allowed) return 'reply';
  if (actions.attend.allowed) return 'attend';
  return actions.acknowledge.allowed && answer === null ? 'acknowledge' : undefined;
}
