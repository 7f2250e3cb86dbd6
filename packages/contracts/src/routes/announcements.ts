import { z } from 'zod';
import type { RouteSpec } from '../route.ts';
import {
  AnnouncementCard,
  AnnouncementInput,
  AnnouncementReader,
  AnnouncementView,
  Audience,
  AudienceCount,
  DeskAnnouncement,
} from '../schemas/announcements.ts';
import { Id, InAlliance, PageQuery, pageOf } from '../schemas/common.ts';

const One = InAlliance.extend({ announcement: Id });

export const announcementRoutes = {
  'GET /alliances/:alliance/announcements': {
    summary: 'Announcements that this viewer may read',
    access: 'public',
    params: InAlliance,
    query: PageQuery,
    response: pageOf(AnnouncementCard),
    errors: ['alliance_not_found'],
  },
  'GET /alliances/:alliance/announcements/:announcement': {
    summary: 'An announcement',
    access: 'public',
    params: One,
    response: AnnouncementView,
    errors: ['announcement_not_found'],
  },
  'POST /alliances/:alliance/announcements/:announcement/read': {
    summary: 'I have read it',
    access: 'person',
    params: One,
    errors: ['announcement_not_found'],
  },
  'GET /alliances/:alliance/desk/announcements': {
    summary: 'Announcements with how many have read them',
    access: 'officer',
    params: InAlliance,
    query: PageQuery,
    response: pageOf(DeskAnnouncement),
    errors: [],
  },
  'POST /alliances/:alliance/desk/announcements': {
    summary: 'Draft an announcement',
    access: 'officer',
    idempotent: true,
    params: InAlliance,
    body: AnnouncementInput,
    response: DeskAnnouncement,
    errors: ['event_not_found'],
  },
  'POST /alliances/:alliance/desk/audience-count': {
    summary: 'How many people an audience is, before anything is sent',
    access: 'officer',
    params: InAlliance,
    body: z.object({ audience: Audience }),
    response: AudienceCount,
    errors: ['event_not_found'],
  },
  'GET /alliances/:alliance/desk/announcements/:announcement': {
    summary: 'An announcement as the desk sees it',
    access: 'officer',
    params: One,
    response: DeskAnnouncement,
    errors: ['announcement_not_found'],
  },
  'PATCH /alliances/:alliance/desk/announcements/:announcement': {
    summary: 'Change a draft',
    access: 'officer',
    params: One,
    body: AnnouncementInput.extend({ version: z.int().min(0) }),
    response: DeskAnnouncement,
    errors: ['announcement_not_found', 'announcement_published', 'changed_elsewhere', 'event_not_found'],
  },
  'POST /alliances/:alliance/desk/announcements/:announcement/publish': {
    summary: 'Send to the audience that was counted; another count is asked again',
    access: 'officer',
    idempotent: true,
    params: One,
    body: z.object({ expectedPeople: z.int().min(0) }),
    response: DeskAnnouncement,
    errors: ['announcement_not_found', 'announcement_published', 'audience_changed', 'changed_elsewhere'],
  },
  'GET /alliances/:alliance/desk/announcements/:announcement/readers': {
    summary: 'Who was told, who has read it',
    access: 'officer',
    params: One,
    query: PageQuery,
    response: pageOf(AnnouncementReader),
    errors: ['announcement_not_found'],
  },
} as const satisfies Record<string, RouteSpec>;
