import type { Transitions } from '@mengwu/kernel';

export type AnnouncementState = 'draft' | 'published';

export const announcementTransitions: Transitions<AnnouncementState, 'publish'> = {
  draft: { publish: 'published' },
  published: {},
};
