import { ALLOWED, type Decision, nextState, refused } from '@mengwu/kernel';
import { announcementTransitions } from './announcement.states.ts';
import type { Announcement } from './announcement.ts';

export interface Reader {
  readonly isOfficer: boolean;
  readonly isRecipient: boolean;
}

/** What is for everyone is public; all else is for whom it was sent to, and for the desk. */
export function mayReadAnnouncement(
  { audience, state }: Pick<Announcement, 'audience' | 'state'>,
  reader: Reader,
): boolean {
  if (state !== 'published') return false;
  return audience.kind === 'everyone' || reader.isOfficer || reader.isRecipient;
}

export function mayEditAnnouncement({ state }: Pick<Announcement, 'state'>): Decision<'announcement_published'> {
  return state === 'draft' ? ALLOWED : refused('announcement_published');
}

export function mayPublishAnnouncement({ state }: Pick<Announcement, 'state'>): Decision<'announcement_published'> {
  return nextState(announcementTransitions, state, 'publish') ? ALLOWED : refused('announcement_published');
}

/** What the officer confirmed is what is sent: another number is asked again. */
export function isAudienceAsCounted(expected: number, people: number): Decision<'audience_changed'> {
  return expected === people ? ALLOWED : refused('audience_changed', { params: { people } });
}
