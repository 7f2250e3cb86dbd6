import type { DeskAnnouncement, DeskApplication, DeskEvent, DoorLink } from '@mengwu/contracts';
import { addDays, dayOf, type Instant } from '@mengwu/kernel';
import { stampedPdf } from '../../support/factories/stamped-form.ts';
import type { Officer } from '../../support/system/index.ts';
import type { Calendar } from './calendar.ts';
import { ALLIANCE } from './cast.ts';

const alliance = ALLIANCE;

export const RETURN_REASON = '部门章不清晰，请重新扫描后上传。';

export function returnStampedForm(officer: Officer, application: string): Promise<DeskApplication> {
  return officer.call('POST /alliances/:alliance/desk/applications/:application/return', {
    params: { alliance, application },
    body: { items: [{ field: 'stampedForm', reason: RETURN_REASON }] },
  });
}

/** Records what the council decided, with its paper. */
export async function recordResolution(
  officer: Officer,
  application: string,
  { number, now }: { readonly number: string; readonly now: Instant },
): Promise<DeskApplication> {
  const file = await officer.upload({
    alliance,
    purpose: 'resolution',
    name: '理事会决议.pdf',
    bytes: stampedPdf('理事会决议'),
    type: 'application/pdf',
  });
  return officer.call('POST /alliances/:alliance/desk/applications/:application/resolution', {
    params: { alliance, application },
    body: { number, decidedOn: addDays(dayOf(now), -1), outcome: 'approved', file: file.id },
  });
}

export const MEETING_TITLE = '项目季度汇报会议';

export async function publishMeeting(officer: Officer, { meeting }: Calendar): Promise<DeskEvent> {
  const draft = await officer.call('POST /alliances/:alliance/desk/events', {
    params: { alliance },
    body: {
      title: MEETING_TITLE,
      kind: 'quarterly',
      description: '各项目汇报进展，讨论下一季度安排。',
      place: '西交利物浦大学中心楼报告厅',
      ...meeting,
      capacity: null,
      priceFen: 80_000,
      earlyBirdPriceFen: null,
    },
  });
  return officer.call('POST /alliances/:alliance/desk/events/:event/publish', {
    params: { alliance, event: draft.id },
  });
}

export const DOOR = '东门';

export function inviteVolunteer(officer: Officer, event: string): Promise<DoorLink> {
  return officer.call('POST /alliances/:alliance/desk/events/:event/door-links', {
    params: { alliance, event },
    body: { door: DOOR },
  });
}

export const ANNOUNCEMENT = {
  title: '关于征集下一季度项目的通知',
  body: '请各成员单位于月底前提交项目建议，模板见附件说明。',
  audience: { kind: 'members' as const },
};

/** Counts the audience, then sends to exactly that many. */
export async function announce(officer: Officer): Promise<DeskAnnouncement> {
  const draft = await officer.call('POST /alliances/:alliance/desk/announcements', {
    params: { alliance },
    body: ANNOUNCEMENT,
  });
  const { people } = await officer.call('POST /alliances/:alliance/desk/audience-count', {
    params: { alliance },
    body: { audience: ANNOUNCEMENT.audience },
  });
  return officer.call('POST /alliances/:alliance/desk/announcements/:announcement/publish', {
    params: { alliance, announcement: draft.id },
    body: { expectedPeople: people },
  });
}
