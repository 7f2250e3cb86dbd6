import type { MEETING_KINDS } from './schema/bodies.ts';

export type MeetingKind = (typeof MEETING_KINDS)[number];

export { MEETING_KINDS } from './schema/bodies.ts';
