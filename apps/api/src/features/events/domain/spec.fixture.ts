import type { CharterView } from '@mengwu/charter';
import { day, fen, instant, ZERO_FEN } from '@mengwu/kernel';
import type { Event } from './event.ts';
import type { Registration } from './registration.ts';

const held = <T>(value: T, article: string) => ({ value, article, from: day('2025-01-01'), rules: [] });

/** As much of a charter as the rules of this room look at. */
export const charter = {
  on: day('2026-03-16'),
  benefits: {
    freeMeetings: held({ meeting: 'quarterly', perYear: 3, seatsPerUnit: 3 }, '一(1)'),
    earlyBird: held({ meeting: 'innovators', month: 8 }, '一(3)'),
    earlyBirdFor: held('members', '一(3)'),
  },
} as unknown as CharterView;

export const NOW = instant('2026-03-02T01:00:00Z');

export const meeting: Event = {
  id: 'spring',
  alliance: 'hefd',
  title: '春季季度会议',
  kind: 'quarterly',
  description: '',
  place: '云梦大学',
  startsAt: instant('2026-03-16T01:00:00Z'),
  endsAt: instant('2026-03-16T04:00:00Z'),
  signUpClosesAt: instant('2026-03-15T01:00:00Z'),
  capacity: null,
  taken: 0,
  priceFen: ZERO_FEN,
  earlyBirdPriceFen: null,
  state: 'published',
  version: 1,
  publishedAt: NOW,
  publicFrom: instant('2026-03-03T01:00:00Z'),
  cancelReason: null,
  seatsPerUnit: 3,
  seatsArticle: '一(1)',
  freeMeetingsPerYear: 3,
  charterVersion: 'v1',
};

export const seat: Registration = {
  id: 'seat',
  alliance: 'hefd',
  eventId: 'spring',
  memberId: 'unit',
  personId: 'lin',
  state: 'taken',
  code: 'A'.repeat(26),
  shortCode: '23456789',
  offerToken: null,
  offerExpiresAt: null,
  offeredBy: null,
  isPriority: false,
  priceFen: fen(0),
  createdAt: NOW,
  acceptedAt: NOW,
  cancelledAt: null,
  cancelledBy: null,
  checkedInAt: null,
};
