import type { AgendaItem, DeskSitting, Participant, SittingBody, SittingInput, SittingState } from '@mengwu/contracts';
import { instantOfWallClock, wallClockOf } from '../../ui/dates.ts';

export const sittingStates = {
  planned: '筹备中',
  convened: '已发通知',
  open: '进行中',
  adjourned: '人数不足，已延期',
  closed: '已结束',
  cancelled: '已取消',
} as const satisfies Record<SittingState, string>;

/** The dot of a state: an open sitting is under way, not waiting. */
export const stateTone = (state: SittingState) => (state === 'open' ? 'running' : state);

/** What the form holds: the time as Shanghai's wall clock, and whether it meets in a room or in writing. */
export interface TypedSitting {
  body: string;
  title: string;
  startsAt: string;
  form: 'room' | 'writing';
  place?: string;
  remoteReason?: string;
  basis?: string;
}

export function typedSitting(sitting: DeskSitting): TypedSitting {
  const { body, title, startsAt, isRemote, place, remote, basis } = sitting;
  return {
    body,
    title,
    startsAt: wallClockOf(startsAt),
    form: isRemote ? 'writing' : 'room',
    place: place ?? '',
    remoteReason: remote?.text ?? '',
    basis: basis ?? '',
  };
}

export function sittingInput(
  { body, title, startsAt, form, place, remoteReason, basis }: TypedSitting,
  more: { papers: readonly { id: string }[]; follows: string | null },
): SittingInput {
  return {
    body,
    title,
    startsAt: instantOfWallClock(startsAt),
    place: form === 'room' ? (place ?? null) : null,
    remoteReason: form === 'writing' ? (remoteReason ?? null) : null,
    basis: basis?.trim() || null,
    papers: more.papers.map(({ id }) => id),
    follows: more.follows,
  };
}

/** '15 人（应到 15 人的 2/3 以上，至少 10 人）'. */
export const bodySize = ({ entitled, quorumText }: Pick<SittingBody, 'entitled' | 'quorumText'>) =>
  `现有 ${entitled} 人；${quorumText}`;

export type AgendaDraft = Pick<AgendaItem, 'kind' | 'title' | 'note'> & { id: string | null; key: string };

export const agendaDraft = (items: readonly AgendaItem[]): AgendaDraft[] =>
  items.map(({ kind, id, title, note }) => ({ kind, id, title, note, key: id }));

/** The item at one place moved by one; what would leave the list stays. */
export function moved<Item>(items: readonly Item[], from: number, by: -1 | 1): Item[] {
  const to = from + by;
  const [item] = items.slice(from, from + 1);
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** '3 人没有通知到，需要打电话'. */
export function unreachedText(count: number): string | null {
  return count === 0 ? null : `${count} 人没有通知到，请打电话联系`;
}

/** Who is to be called first: those not reached, then those who have not answered. */
export function byNeed(people: readonly Participant[]): Participant[] {
  const rank = ({ isUnreached, answer }: Participant) => (isUnreached ? 0 : answer === null ? 1 : 2);
  return [...people].sort((one, other) => rank(one) - rank(other));
}

/** The share of the quorum that has come, in percent, at most 100. */
export function quorumShare({ present, needed }: { present: number; needed: number | null }): number {
  if (needed === null || needed === 0) return 0;
  return Math.min(100, Math.round((present / needed) * 100));
}
