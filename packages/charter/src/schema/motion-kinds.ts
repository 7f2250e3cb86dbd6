import { z } from 'zod';

/** What a body can be asked to decide. */
export const MOTION_KINDS = [
  'admission',
  'expulsion',
  'withdrawal',
  'election',
  'removal',
  'waiver',
  'appointment',
  'amendment',
  'dissolution',
  'report',
  'plan',
  'rules',
  'adjourn-date',
  'other',
] as const;

export const motionKind = z.enum(MOTION_KINDS);

export type MotionKind = z.output<typeof motionKind>;
