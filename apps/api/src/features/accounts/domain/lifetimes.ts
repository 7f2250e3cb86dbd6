import { addMinutes, type Instant } from '@mengwu/kernel';

export type SessionKind = 'phone' | 'desk';

const SESSION_MINUTES: Readonly<Record<SessionKind, number>> = { phone: 30 * 24 * 60, desk: 12 * 60 };
const INVITATION_MINUTES = 72 * 60;

export function sessionEnd(kind: SessionKind, now: Instant): Instant {
  return addMinutes(now, SESSION_MINUTES[kind]);
}

export function invitationEnd(now: Instant): Instant {
  return addMinutes(now, INVITATION_MINUTES);
}
