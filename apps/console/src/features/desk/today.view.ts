import type { WorkItem } from '@mengwu/contracts';

type Kind = WorkItem['kind'];

export const workKindText: Record<Kind, string> = {
  application: '入会申请',
  publicity: '公示',
  resolution: '决议',
  event: '会议',
  announcement: '公告',
  payment: '缴费',
  sitting: '议事会议',
  meetingDue: '例会提醒',
  term: '任期',
  officeAudit: '离任审计',
  concern: '意见建议',
  dispute: '成员纠纷',
  duty: '任务答复',
  departure: '退出与除名',
  motion: '议案',
  tracker: '决议落实',
};

/** Where an item is dealt with. */
export function workHref(alliance: string, { kind, id }: Pick<WorkItem, 'kind' | 'id'>): string {
  const base = `/alliances/${alliance}`;
  switch (kind) {
    case 'application':
    case 'resolution':
      return `${base}/applications/${id}`;
    case 'publicity':
      return `${base}/publicity`;
    case 'event':
      return `${base}/meetings/${id}`;
    case 'announcement':
      return `${base}/announcements/${id}`;
    case 'payment':
      return `${base}/payments`;
    case 'motion':
      return `${base}/motions/${id}`;
    case 'tracker':
      return `${base}/motions/resolutions`;
    case 'sitting':
      return `${base}/sittings/${id}`;
    case 'meetingDue':
      return `${base}/sittings`;
    case 'term':
      return `${base}/bodies`;
    case 'concern':
      return `${base}/concerns/${id}`;
    case 'dispute':
      return `${base}/concerns/disputes/${id}`;
    case 'duty':
      return `${base}/duties/tasks/${id}`;
    case 'departure':
      return `${base}/departures/${id}`;
    case 'officeAudit':
      return `${base}/bodies/audits`;
  }
}

/** Oldest first, as the desk works it off, whatever order it came in. */
export function oldestFirst(items: readonly WorkItem[]): WorkItem[] {
  return [...items].sort((a, b) => a.since.localeCompare(b.since));
}

/** '共 5 项，2 项已超期'. */
export function workSummary(items: readonly WorkItem[]): string {
  const overdue = items.filter(({ isOverdue }) => isOverdue).length;
  return overdue > 0 ? `共 ${items.length} 项，${overdue} 项已超期` : `共 ${items.length} 项`;
}
